package org.bonusadvisor.profile.generated;

/** Where a made-up engineer works, with what a senior there earns a year. */
public enum Place {
    US_CALIFORNIA("US", "US-CA", "USD", 205_000),
    US_NEW_YORK("US", "US-NY", "USD", 190_000),
    US_ELSEWHERE("US", "US-OTHER", "USD", 160_000),
    BRITAIN("GB", "UK", "GBP", 78_000),
    GERMANY("DE", "DE", "EUR", 82_000),
    FRANCE("FR", "EU-OTHER", "EUR", 65_000),
    POLAND("PL", "EU-OTHER", "PLN", 240_000),
    CANADA("CA", "CA", "CAD", 135_000),
    INDIA("IN", "IN", "INR", 3_400_000),
    JAPAN("JP", "OTHER", "JPY", 9_000_000),
    BRAZIL("BR", "OTHER", "BRL", 190_000);

    private final String country;
    private final String jurisdiction;
    private final String currency;
    private final int seniorPay;

    Place(String country, String jurisdiction, String currency, int seniorPay) {
        this.country = country;
        this.jurisdiction = jurisdiction;
        this.currency = currency;
        this.seniorPay = seniorPay;
    }

    /** The country's code. */
    public String country() {
        return country;
    }

    /** The law that holds there. */
    public String jurisdiction() {
        return jurisdiction;
    }

    /** The currency's code. */
    public String currency() {
        return currency;
    }

    /** What a senior earns a year, in the currency. */
    public int seniorPay() {
        return seniorPay;
    }
}
