/**
 * What a store tells once of each thing though many articles say it: by what it is asked for, how
 * it is shown, whether several articles report it. Kept true by every change of the store.
 */
package org.demarche.store.derived;
