/** The same advice on a cluster: an Apache Spark job that reads, advises and writes in partitions. */
@NullMarked
package org.bonusadvisor.spark;

import org.jspecify.annotations.NullMarked;
