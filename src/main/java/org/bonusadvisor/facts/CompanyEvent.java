package org.bonusadvisor.facts;

/** A corporate event. */
@Doc("A corporate event.")
public record CompanyEvent(
        @Doc("kind of event") EventKind kind,
        @Doc("date of the event") Day date,

        @Doc("whether it is announced publicly") @Spelled("public")
        Answer publiclyKnown,

        @Doc("expected closing date") Day closeExpected,
        @Doc("date on which the list of key persons closes") Day keyPersonListCloses) {}
