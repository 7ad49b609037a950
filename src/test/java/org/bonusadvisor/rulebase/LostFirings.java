package org.bonusadvisor.rulebase;

import java.util.Map;
import java.util.TreeMap;

/** Rule files of which Drools 10.2.0 loses a firing under its own settings, each file in a package of its own. */
public final class LostFirings {
    /** apache/incubator-kie-drools #7115: EV-02.1 shares its start with EV-03.1. */
    public static final Map<String, String> EXISTS_WITH_NOT = Map.of(
            "evidence/a.drl", rule("EV-01.1", "OfferGap()", "Quantified( \"a\" )"),
            "evidence/b.drl", rule("EV-02.1", "exists( Quantified() and not ProofCap() )", "EvidenceCap( 1 )"),
            "evidence/c.drl", rule("EV-03.1", "exists( Quantified() and ProofPoints() )", "EvidenceCap( 2 )"));

    /** apache/incubator-kie-drools #7109: EV-02.1 sums what other rules concluded, and EV-03.1 shares its start. */
    public static final Map<String, String> SUM_OF_DERIVED = Map.of(
            "evidence/a.drl",
                    rule("EV-01.1", "OfferGap( totalPercent > 1 )", "ProofPoints( \"a\", 20 )")
                            + body("EV-01.2", "OfferGap( totalPercent > 2 )", "ProofPoints( \"a\", 15 )")
                            + body("EV-01.3", "OfferGap( totalPercent > 3 )", "ProofPoints( \"a\", 10 )"),
            "evidence/b.drl",
                    rule(
                            "EV-02.1",
                            "OfferGap()\n    accumulate( ProofPoints( $p : points ); $sum : sum( $p ); $sum > 40 )",
                            "EvidenceCap( 1 )"),
            "evidence/c.drl", rule("EV-03.1", "OfferGap()\n    Quantified()", "EvidenceCap( 2 )"));

    private LostFirings() {}

    /** A file of the stage evidence with one rule, whose name stands on line 8. */
    public static String rule(String id, String when, String conclusion) {
        return """
                // Is it so?
                package org.bonusadvisor.rules
                agenda-group "evidence"

                import org.bonusadvisor.facts.*
                import org.bonusadvisor.conclusions.*

                """ + body(id, when, conclusion);
    }

    /** A rule. */
    public static String body(String id, String when, String conclusion) {
        return """
                rule "%s a rule"
                    @title( "A rule" )
                    @why( "A test needs it." )
                    @source( "D" )
                    @grade( "D" )
                when
                    %s
                then
                    insert( new %s );
                end
                """.formatted(id, when, conclusion);
    }

    /** The rule base of some files. */
    public static RuleBase base(Map<String, String> files) {
        TreeMap<String, String> texts = new TreeMap<>(files);
        texts.put("sources.yaml", "- id: D\n");
        return RuleBase.of(new RuleFiles(texts));
    }
}
