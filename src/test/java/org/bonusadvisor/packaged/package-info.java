/** Tests of what is shipped: the jar and the distribution, as real processes. They run after packaging. */
package org.bonusadvisor.packaged;
