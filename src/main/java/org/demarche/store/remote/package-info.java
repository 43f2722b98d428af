/**
 * A store that another program keeps: a server of SPARQL 1.1 Query and Update. {@link
 * org.demarche.store.remote.RemoteStore} works on a copy on this computer that is as the server is,
 * and gives the server each change of it.
 */
package org.demarche.store.remote;
