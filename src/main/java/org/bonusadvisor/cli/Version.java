package org.bonusadvisor.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of the product, which the jar's manifest states. */
final class Version implements IVersionProvider {
    /** The version, {@code development} outside a jar. */
    static String number() {
        String version = Main.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    @Override
    public String[] getVersion() {
        return new String[] {"bonus-advisor " + number()};
    }
}
