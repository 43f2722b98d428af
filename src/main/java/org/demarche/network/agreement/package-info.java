/**
 * How far two codings of the same documents agree: which statements both have, and for those the
 * share, Cohen's kappa and Krippendorff's alpha of each variable.
 *
 * <p>Entry: {@link org.demarche.network.agreement.Agreement}.
 */
package org.demarche.network.agreement;
