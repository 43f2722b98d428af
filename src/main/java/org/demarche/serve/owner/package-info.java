/**
 * The way in for the owner of a store while a server has it open: {@link
 * org.demarche.serve.owner.OwnerServer} stands on loopback and wants the secret that a file in the
 * store tells, {@link org.demarche.serve.owner.OwnerClient} finds it by that file. What there is to
 * be done is given to the server; this package only carries it. May use {@code model}, {@code
 * serve.guard}, Jetty and Jackson.
 */
package org.demarche.serve.owner;
