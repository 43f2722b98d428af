/** Who stands where on a demand. */
package org.demarche.resolve.positions;
