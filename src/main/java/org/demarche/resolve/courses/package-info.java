/** Which positions of an article are on one course of action, however they word it. */
package org.demarche.resolve.courses;
