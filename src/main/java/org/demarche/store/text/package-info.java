/**
 * The words of a store, looked up with Lucene: statements, headlines and names. Kept beside the
 * store and in step with it; can be made anew at any time.
 */
package org.demarche.store.text;
