package org.bonusadvisor.rulebase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bonusadvisor.rulebase.syntax.RuleProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mistakes made on purpose in the second of three rules: each is told once, at its place, with what to write. */
class SeededMistakesTest {
    private static final String GOOD = """
            // Which bonuses does a planned departure rule out?
            package org.bonusadvisor.rules
            agenda-group "gates"

            import org.bonusadvisor.facts.*
            import org.bonusadvisor.conclusions.*

            rule "EL-04.1 leaving rules out retention"
                @title( "No retention bonus for someone who is leaving" )
                @why( "It is repaid on exit." )
                @source( "CP-13" )
                @grade( "C" )
            when
                Engineer( leavingRegardless == Answer.YES )
            then
                insert( new Veto( BonusType.RETENTION ) );
            end

            rule "EL-04.2 leaving rules out equity"
                @title( "No equity for someone who is leaving" )
                @why( "It would not vest." )
                @source( "CP-13" )
                @grade( "C" )
            when
                $e : Engineer( tenureMonths >= 6, rating == Rating.MEETS, $m : tenureMonths )
                Offer( kind == OfferKind.WRITTEN )
            then
                insert( new EvidenceCap( $m ) );
            end

            rule "EL-04.3 a third rule"
                @title( "No equity for someone who is leaving" )
                @why( "It would not vest." )
                @source( "CP-13" )
                @grade( "C" )
            when
                Engineer( leavingRegardless == Answer.YES )
            then
                insert( new Veto( BonusType.EQUITY ) );
            end
            """;

    @Test
    void the_rules_without_a_mistake_are_told_nothing() {
        assertThat(told(GOOD)).isEmpty();
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake(
                        "a missing bracket of a condition",
                        "rating == Rating.MEETS, $m : tenureMonths )",
                        "rating == Rating.MEETS, $m : tenureMonths",
                        "R013 25:80+1 `)` is missing to close the bracket of `Engineer(`, before `Offer` => )"),
                mistake(
                        "a missing bracket of a conclusion",
                        "insert( new EvidenceCap( $m ) );",
                        "insert( new EvidenceCap( $m );",
                        "R013 28:34+1 `)` is missing to close the bracket of `insert(`, before `;` => )"),
                mistake(
                        "a missing end",
                        "EvidenceCap( $m ) );\nend",
                        "EvidenceCap( $m ) );",
                        "R012 28:37+1 `end` is missing after the conclusion, before `rule` => end"),
                mistake(
                        "a missing then",
                        "WRITTEN )\nthen",
                        "WRITTEN )",
                        "R012 26:39+1 `then` is missing between the conditions and `insert( … )`, before `insert` => then"),
                mistake(
                        "a missing semicolon",
                        "EvidenceCap( $m ) );",
                        "EvidenceCap( $m ) )",
                        "R013 28:36+1 `;` is missing at the end of the conclusion, before `end` => ;"),
                mistake(
                        "when misspelt",
                        "\"C\" )\nwhen\n    $e",
                        "\"C\" )\nwehn\n    $e",
                        "R011 24:1+4 did not expect `wehn` here; expected `@title( \"…\" )` and the like, or `when` => when"),
                mistake(
                        "then misspelt",
                        "WRITTEN )\nthen",
                        "WRITTEN )\nthn",
                        "R011 27:1+3 did not expect `thn` here; expected a further condition or `then` => then"),
                mistake(
                        "rule misspelt",
                        "rule \"EL-04.2",
                        "rul \"EL-04.2",
                        "R010 19:1+3 did not expect `rul` between the rules; write `rule` => rule"),
                mistake(
                        "end misspelt",
                        "EvidenceCap( $m ) );\nend",
                        "EvidenceCap( $m ) );\nennd",
                        "R033 29:1+4 after its conclusion a rule ends with `end`; found `ennd` => end"),
                mistake(
                        "package misspelt",
                        "package org",
                        "packge org",
                        "R010 2:1+6 did not expect `packge` between the rules; write `package` => package"),
                mistake(
                        "import misspelt",
                        "import org.bonusadvisor.facts.*",
                        "improt org.bonusadvisor.facts.*",
                        "R010 5:1+6 did not expect `improt` between the rules; write `import` => import"),
                mistake(
                        "agenda-group misspelt",
                        "agenda-group",
                        "agenda-gruop",
                        "R010 3:1+12 did not expect `agenda-gruop` between the rules; write `agenda-group` => agenda-group"),
                mistake(
                        "an unclosed text",
                        "@why( \"It would not vest.\" )\n    @source( \"CP-13\" )\n    @grade( \"C\" )\nwhen\n    $e",
                        "@why( \"It would not vest. )\n    @source( \"CP-13\" )\n    @grade( \"C\" )\nwhen\n    $e",
                        "R002 21:11+1 this quotation mark has no partner on its line; a text stands between two of them"),
                mistake(
                        "a wrong property",
                        "tenureMonths >= 6",
                        "tenureMonth >= 6",
                        "R022 25:20+11 `Engineer` has no property `tenureMonth` => tenureMonths"),
                mistake(
                        "a wrong property of a part",
                        "Offer( kind == OfferKind.WRITTEN )",
                        "Achievement( measurement.befor >= 6 )",
                        "R022 26:30+5 `Measurement` has no property `befor` => before"),
                mistake(
                        "a wrong fact",
                        "Offer( kind",
                        "Ofer( $k : kind, kind",
                        "R021 26:5+4 there is no fact or conclusion `Ofer` => Offer"),
                mistake(
                        "a wrong constant",
                        "OfferKind.WRITTEN",
                        "OfferKind.WRITEN",
                        "R023 26:30+6 `OfferKind` has no `WRITEN`; it has NONE, RECRUITER_CONTACT, INTERVIEWS, FINAL_STAGE, WRITTEN, UNKNOWN => WRITTEN"),
                mistake(
                        "a wrong set of constants",
                        "OfferKind.WRITTEN",
                        "OferKind.WRITTEN",
                        "R023 26:20+8 there is no set of constants `OferKind` => OfferKind"),
                mistake(
                        "a constant compared with a text",
                        "OfferKind.WRITTEN",
                        "\"WRITTEN\"",
                        "R024 26:20+9 `kind` is one of OfferKind, and this is a text => OfferKind.WRITTEN"),
                mistake(
                        "one equals sign",
                        "Offer( kind == ",
                        "Offer( kind = ",
                        "R016 26:17+1 `=` does not compare; write `==` => =="),
                mistake(
                        "a comparison sign the wrong way round",
                        "tenureMonths >= 6",
                        "tenureMonths => 6",
                        "R016 25:33+2 `=>` does not compare; write `>=` => >="),
                mistake(
                        "and instead of a comma",
                        "tenureMonths >= 6, ",
                        "tenureMonths >= 6 and ",
                        "R016 25:38+3 `and` does not join what must hold of a fact; write `&&` => &&"),
                mistake(
                        "a number compared with a text",
                        "tenureMonths >= 6",
                        "tenureMonths >= \"6\"",
                        "R024 25:36+3 `tenureMonths` is a number, and this is a text => 6"),
                mistake(
                        "a text compared with a number",
                        "Offer( kind == OfferKind.WRITTEN )",
                        "Mention( topic == 5 )",
                        "R024 26:23+1 `topic` is a text, and this is a number => \"5\""),
                mistake(
                        "an unknown variable in a conclusion",
                        "EvidenceCap( $m )",
                        "EvidenceCap( $n )",
                        "R025 28:30+2 there is no variable `$n`; there are $e, $m"),
                mistake(
                        "a property without a variable in a conclusion",
                        "EvidenceCap( $m )",
                        "EvidenceCap( tenureMonths )",
                        "R025 28:30+12 `tenureMonths` is no variable; a value of a fact needs one, as in `$e : Engineer( … )` and `$e.tenureMonths()`"),
                mistake(
                        "a value too many",
                        "EvidenceCap( $m )",
                        "EvidenceCap( $m, 5 )",
                        "R026 28:13+24 `EvidenceCap` needs `( number cap )`; found 2 values"),
                mistake(
                        "a value of the wrong kind",
                        "EvidenceCap( $m )",
                        "EvidenceCap( \"5\" )",
                        "R027 28:30+3 `EvidenceCap` needs `( number cap )`; its value 1 is a text"),
                mistake(
                        "two values too few",
                        "EvidenceCap( $m )",
                        "ScorePoints( 5, BonusType.EQUITY )",
                        "R026 28:13+38 `ScorePoints` needs `( BonusType type, number precedence, number points )`; found 2 values"),
                mistake(
                        "an unknown conclusion",
                        "EvidenceCap( $m )",
                        "EvidenceCapp( $m )",
                        "R028 28:17+12 there is no conclusion `EvidenceCapp` => EvidenceCap"),
                mistake(
                        "a missing import",
                        "import org.bonusadvisor.conclusions.*",
                        "",
                        "R042 3:1+20 the file does not import `org.bonusadvisor.conclusions.*`; write it below => import org.bonusadvisor.conclusions.*"),
                mistake(
                        "a misspelt import",
                        "import org.bonusadvisor.conclusions.*",
                        "import org.bonusadvisor.conclusion.*",
                        "R045 6:8+29 a rule uses only facts and conclusions; write `org.bonusadvisor.conclusions.*` => org.bonusadvisor.conclusions.*"),
                mistake(
                        "a name that is taken",
                        "\"EL-04.2 leaving rules out equity\"",
                        "\"EL-04.1 leaving rules out retention\"",
                        "R054 19:6+37 the rule at rules/gates/leaving.drl:8 has the same name; give this one its own"),
                mistake(
                        "an id that is taken",
                        "\"EL-04.2 leaving",
                        "\"EL-04.1 leaving",
                        "R055 19:6+34 the id `EL-04.1` is taken by the rule at rules/gates/leaving.drl:8; take the next free number"),
                mistake(
                        "two mistakes in one rule",
                        "tenureMonths >= 6, rating == Rating.MEETS, $m : tenureMonths )\n    Offer( kind ==",
                        "tenureMonths >= , rating == Rating.MEETS, $m : tenureMonths )\n    Offer( kind =",
                        "R011 25:36+1 a value is missing after `>=`, before `,`",
                        "R016 26:17+1 `=` does not compare; write `==` => =="),
                mistake(
                        "curly quotation marks",
                        "@source( \"CP-13\" )\n    @grade( \"C\" )\nwhen\n    $e",
                        "@source( “CP-13” )\n    @grade( \"C\" )\nwhen\n    $e",
                        "R001 22:14+7 a text stands between straight quotation marks, not curly ones => \"CP-13\""),
                mistake(
                        "one curly quotation mark",
                        "@why( \"It would not vest.\" )\n    @source( \"CP-13\" )\n    @grade( \"C\" )\nwhen\n    $e",
                        "@why( \"It would not vest.” )\n    @source( \"CP-13\" )\n    @grade( \"C\" )\nwhen\n    $e",
                        "R001 21:30+1 write a straight quotation mark here => \""),
                mistake("two tabs", "    Offer(", "\t\tOffer(", "L06 26:1+2 write spaces instead of a tab =>     "),
                mistake(
                        "a rule without condition",
                        "    $e : Engineer( tenureMonths >= 6, rating == Rating.MEETS, $m : tenureMonths )\n    Offer( kind == OfferKind.WRITTEN )\nthen\n    insert( new EvidenceCap( $m ) );",
                        "then\n    insert( new EvidenceCap( 5 ) );",
                        "R020 25:1+4 the rule asks for nothing, so it would always fire; write a condition between `when` and `then`"),
                mistake(
                        "the agenda group of another stage",
                        "\"gates\"",
                        "\"amount\"",
                        "R041 3:1+21 the agenda group is not that of the folder `gates`, so its rules would never fire in their stage => agenda-group \"gates\""),
                mistake(
                        "no agenda group",
                        "agenda-group \"gates\"",
                        "",
                        "R041 2:1+30 the file has no agenda group, so its rules would never fire in their stage => agenda-group \"gates\""),
                mistake(
                        "missing metadata",
                        "    @grade( \"C\" )\nwhen\n    $e",
                        "when\n    $e",
                        "R050 19:6+34 the rule has no @grade; write it below the name => @grade( \"…\" )"),
                mistake(
                        "misspelt metadata",
                        "    @grade( \"C\" )\nwhen\n    $e",
                        "    @grad( \"C\" )\nwhen\n    $e",
                        "R051 23:6+4 there is no metadata `@grad`; a rule has @title, @why, @source and @grade => grade"),
                mistake(
                        "an unknown source",
                        "@source( \"CP-13\" )\n    @grade( \"C\" )\nwhen\n    $e",
                        "@source( \"CP-13, CP-31\" )\n    @grade( \"C\" )\nwhen\n    $e",
                        "R052 22:22+5 `CP-31` is not in sources.yaml; cite one that is, or add it there with its title and grade => CP-13"),
                mistake(
                        "a number with an underscore",
                        ">= 6",
                        ">= 80_000",
                        "R005 25:36+6 `80_000` is not a number as rules write it; write digits only, as in `80000` or `2.5` => 80000"),
                mistake(
                        "a number with a comma",
                        ">= 6",
                        ">= 80,000",
                        "R005 25:36+6 a number has no separators; write digits only, as in `80000` or `2.5` => 80000"),
                mistake(
                        "a calculated variable",
                        "$m : tenureMonths )",
                        "$m : tenureMonths / 12 )",
                        "R060 25:63+22 a variable names one property and nothing more: write `$m : ` and the property, and calculate or compare where the variable is used"),
                mistake(
                        "a division of whole numbers",
                        "tenureMonths >= 6",
                        "tenureMonths / 12 >= 6",
                        "R061 25:20+17 a whole number divided by a whole number loses its fraction: 30 / 12 is 2; multiply the other side instead"),
                mistake(
                        "unequal to something that may be unknown",
                        "rating == Rating.MEETS",
                        "rating != Rating.MEETS",
                        "R062 25:39+22 this also holds while `rating` is unknown; write what must be true instead, or add `rating != Rating.UNKNOWN`"),
                mistake(
                        "a negated comparison of something that may be unknown",
                        "rating == Rating.MEETS",
                        "!( scopeAboveLevelMonths > 5 )",
                        "R062 25:39+30 this also holds while `scopeAboveLevelMonths` is unknown; write what must be true instead, or add `scopeAboveLevelMonths != null`"),
                mistake(
                        "not in of something that may be unknown",
                        "rating == Rating.MEETS",
                        "rating not in ( Rating.MEETS )",
                        "R062 25:39+30 this also holds while `rating` is unknown; write what must be true instead, or add `rating != Rating.UNKNOWN`"),
                mistake(
                        "not contains of a text that may be unknown",
                        "rating == Rating.MEETS",
                        "name not contains \"x\"",
                        "R062 25:39+21 this also holds while `name` is unknown; write what must be true instead, or add `name != null`"),
                mistake(
                        "not matches of a text that may be unknown",
                        "rating == Rating.MEETS",
                        "name not matches \"x\"",
                        "R062 25:39+20 this also holds while `name` is unknown; write what must be true instead, or add `name != null`"),
                mistake(
                        "a property named like a word of the language",
                        "Offer( kind == OfferKind.WRITTEN )",
                        "Achievement( measurement.unit == \"ms\" )",
                        "R017 26:30+4 `unit` is a word of the rule language and cannot name a property; write `measuredIn` => measuredIn"),
                mistake(
                        "an unknown variable where a number is needed",
                        "$e : Engineer( tenureMonths >= 6, rating == Rating.MEETS, $m : tenureMonths )",
                        "$e : Engineer( rating == Rating.MEETS, $m : tenureMonths )",
                        "R063 28:30+2 `$m` may be unknown, and `EvidenceCap` always needs its cap; where `$m` is named, ask that the property `!= null`"),
                mistake(
                        "an unknown property where a number is needed",
                        "$e : Engineer( tenureMonths >= 6, rating == Rating.MEETS, $m : tenureMonths )\n    Offer( kind == OfferKind.WRITTEN )\nthen\n    insert( new EvidenceCap( $m ) );",
                        "$e : Engineer( rating == Rating.MEETS )\n    Offer( kind == OfferKind.WRITTEN )\nthen\n    insert( new EvidenceCap( $e.tenureMonths() ) );",
                        "R063 28:30+17 `$e.tenureMonths` may be unknown, and `EvidenceCap` always needs its cap; where `$e` is named, ask that `tenureMonths` `!= null`"),
                mistake(
                        "a name without quotation marks",
                        "\"EL-04.2 leaving rules out equity\"",
                        "EL-04.2 leaving rules out equity",
                        "R018 19:6+32 the name of a rule stands between quotation marks => \"EL-04.2 leaving rules out equity\""),
                mistake(
                        "single quotation marks",
                        "\"EL-04.2 leaving rules out equity\"",
                        "'EL-04.2 leaving rules out equity'",
                        "R003 19:6+34 a text stands between double quotation marks => \"EL-04.2 leaving rules out equity\""),
                mistake(
                        "a percent sign",
                        ">= 6,",
                        ">= 6%,",
                        "R005 25:37+1 a number stands without `%`; take the sign out"),
                mistake(
                        "a missing value",
                        "tenureMonths >= 6, rating == Rating.MEETS, $m : tenureMonths )",
                        "tenureMonths >=",
                        "R011 25:35+1 a value is missing after `>=`, before `Offer`"),
                mistake(
                        "a salience",
                        "when\n    $e",
                        "    salience 10\nwhen\n    $e",
                        "R031 24:5+8 a rule has no `salience`; order comes from the stages, and precedence from candidates: take the line out"),
                mistake(
                        "a name with one quotation mark",
                        "rule \"EL-04.2 leaving rules out equity\"",
                        "rule \"EL-04.2 leaving rules out equity",
                        "R002 19:6+1 this quotation mark has no partner on its line; a text stands between two of them"),
                mistake(
                        "a missing comma",
                        ">= 6, rating",
                        ">= 6 rating",
                        "R011 25:38+6 did not expect `rating` here; expected `,` before a further part, or `)` to close the bracket of `Engineer(`"),
                mistake(
                        "a missing when",
                        "when\n    $e",
                        "    $e",
                        "R012 23:18+1 `when` is missing between the metadata and the conditions, before `$e` => when"),
                mistake(
                        "a comma too many",
                        "WRITTEN )",
                        "WRITTEN, )",
                        "R011 26:37+1 nothing follows this `,`; take it out"),
                mistake(
                        "a letter of another alphabet",
                        "Offer( kind",
                        "Оffer( kind",
                        "R001 26:5+1 `О` in `Оffer` is not one of the letters a to z, even if it looks like one; type the word anew"),
                mistake(
                        "two conclusions",
                        "EvidenceCap( $m ) );",
                        "EvidenceCap( $m ) );\n    insert( new EvidenceCap( 5 ) );",
                        "R034 29:5+6 a rule concludes one thing; write a second rule for the other"),
                mistake(
                        "a changed fact",
                        "insert( new EvidenceCap( $m ) );",
                        "modify( $e ) { setName( \"x\" ) };",
                        "R033 28:5+6 after `then` a rule only says `insert( new … ( … ) );`, found `modify`"),
                mistake(
                        "a missing opening bracket",
                        "Offer( kind == OfferKind.WRITTEN )",
                        "Offer kind == OfferKind.WRITTEN )",
                        "R013 26:10+1 `(` is missing after `Offer`, before `kind` => ("),
                mistake(
                        "a fact concluded",
                        "EvidenceCap( $m )",
                        "Offer( $m )",
                        "R029 28:17+5 `Offer` is a fact that the program states; a rule inserts a conclusion"),
                mistake(
                        "a bracket too many",
                        "WRITTEN )",
                        "WRITTEN ) )",
                        "R013 26:40+1 this `)` has no partner; take it out"),
                mistake(
                        "or between facts",
                        "    Offer( kind == OfferKind.WRITTEN )",
                        "    or Offer( kind == OfferKind.WRITTEN )",
                        "R011 26:5+2 facts that stand below each other must all be there; of which only one must be there, write `( A( … ) or B( … ) )`"),
                mistake(
                        "no package",
                        "package org.bonusadvisor.rules",
                        "",
                        "R040 1:1+1 the file has no package; write it above the imports => package org.bonusadvisor.rules"),
                mistake(
                        "two misspelt words in one rule",
                        "WRITTEN )\nthen\n    insert( new EvidenceCap( $m ) );\nend",
                        "WRITTEN )\nthn\n    insert( new EvidenceCap( $m ) );\nennd",
                        "R011 27:1+3 did not expect `thn` here; expected a further condition or `then` => then",
                        "R033 29:1+4 after its conclusion a rule ends with `end`; found `ennd` => end"),
                mistake(
                        "three mistakes in one rule",
                        "\"C\" )\nwhen\n    $e : Engineer( tenureMonths >= 6, rating == Rating.MEETS, $m : tenureMonths )\n    Offer( kind == OfferKind.WRITTEN )",
                        "\"C )\nwhen\n    $e : Engineer( tenureMonths >= 6, rating == Rating.MEETS, $m : tenureMonths\n    Offer( kind = OfferKind.WRITTEN )",
                        "R002 23:13+1 this quotation mark has no partner on its line; a text stands between two of them",
                        "R013 25:80+1 `)` is missing to close the bracket of `Engineer(`, before `Offer` => )",
                        "R016 26:17+1 `=` does not compare; write `==` => =="),
                mistake(
                        "a constant without its set",
                        "OfferKind.WRITTEN",
                        "WRITTEN",
                        "R023 26:20+7 a constant carries the name of its set; write `OfferKind.WRITTEN` => OfferKind.WRITTEN"),
                mistake(
                        "comparison of two unknown",
                        "rating == Rating.MEETS",
                        "rating != likelyRating",
                        "R062 25:39+22 this also holds while `rating` is unknown; write what must be true instead, or add `rating != Rating.UNKNOWN`"),
                mistake(
                        "a repeated bracket",
                        "rating == Rating.MEETS",
                        "name matches \"(a+)+\"",
                        "R065 25:52+7 this pattern could take hours on a long text: a bracket before `*` or `+` holds only plain words, of which none begins another"),
                mistake(
                        "open bracket in pattern",
                        "rating == Rating.MEETS",
                        "name matches \"a(b\"",
                        "R064 25:56+1 this pattern is not complete here; each bracket needs its partner, and `*`, `+` and `?` something before them"),
                mistake(
                        "lower-case keyword",
                        "then\n    insert( new EvidenceCap",
                        "THEN\n    insert( new EvidenceCap",
                        "R011 27:1+4 did not expect `THEN` here; expected a further condition or `then` => then"),
                mistake(
                        "variable without colon",
                        "$m : tenureMonths",
                        "$m tenureMonths",
                        "R011 25:66+12 did not expect `tenureMonths` here; expected `,` before a further part, or `)` to close the bracket of `Engineer(`"),
                mistake(
                        "comment not closed",
                        "    Offer(",
                        "    /* Offer(",
                        "R002 26:5+2 this comment is not closed; write `*/` at its end => */"),
                mistake(
                        "end of another language",
                        "end\n\nrule \"EL-04.3",
                        "}\n\nrule \"EL-04.3",
                        "R033 29:1+1 after its conclusion a rule ends with `end`; found `}`"),
                mistake(
                        "function",
                        "rule \"EL-04.2",
                        "function void f() { }\nrule \"EL-04.2",
                        "R030 19:1+8 `function` is not for rule files; write only rules, each with conditions and one conclusion"),
                mistake(
                        "not before a condition",
                        "rating == Rating.MEETS",
                        "not rating == Rating.MEETS",
                        "R016 25:39+3 `not` stands before `in`, `contains` or `matches` inside a fact; write what must be true instead"),
                mistake(
                        "a text for a list item",
                        "rating == Rating.MEETS",
                        "languages contains \"GO\"",
                        "R024 25:58+4 the list holds one of Language, and this is a text => Language.GO"),
                mistake(
                        "whole fact compared",
                        "rating == Rating.MEETS",
                        "baseAnnual >= 50000",
                        "R024 25:39+10 this is a `Money`; compare one of its properties: amount, known, ofBase, overBase => baseAnnual.amount"),
                mistake(
                        "a day compared with a text",
                        "rating == Rating.MEETS",
                        "lastBonus.date > \"2026-01-01\"",
                        "R024 25:39+14 this is a `Day`; compare one of its properties: date, daysAhead, known => lastBonus.date.daysAhead"),
                mistake(
                        "a constant in small letters",
                        "rating == Rating.MEETS",
                        "rating == meets",
                        "R023 25:49+5 a constant carries the name of its set; write `Rating.MEETS` => Rating.MEETS"),
                mistake(
                        "a sum of something worked out",
                        "Offer( kind == OfferKind.WRITTEN )",
                        "accumulate( ProofPoints( $p : points ); $s : sum( $p * 2 ) )",
                        "R014 26:55+6 `sum` counts over one variable, such as `$points` in `ProofPoints( $points : points )`"),
                mistake(
                        "a count that is not asked for",
                        "Offer( kind == OfferKind.WRITTEN )",
                        "accumulate( ProofPoints( $p : points ); $s : sum( $p ); 5 > 3 )",
                        "R014 26:61+5 what is asked of a count names it, as in `$total > 40`"),
                mistake(
                        "a value between two others",
                        "rating == Rating.MEETS",
                        "3 < tenureMonths < 6",
                        "R011 25:56+1 a value is compared with one other at a time; write both comparisons, with `,` between them"),
                mistake(
                        "two values in the wrong order",
                        "EvidenceCap( $m )",
                        "FigurePercent( Figure.TARGET, BonusType.EQUITY, 5 )",
                        "R027 28:32+13 `FigurePercent` needs `( BonusType type, Figure figure, number percent )`; its value 1 is one of Figure"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void a_mistake_is_told_once_at_its_place_with_what_to_write(
            String what, String right, String wrong, String expected) {
        assertThat(GOOD).contains(right);

        assertThat(told(GOOD.replace(right, wrong))).containsExactly(expected.split("\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name == null || name not matches \"x\"",
                "name != null, name not contains \"x\"",
                "name != null && name != \"x\"",
                "!( scopeAboveLevelMonths == null || scopeAboveLevelMonths > 5 )",
                "rating in ( Rating.BELOW, Rating.EXCEEDS ), rating != likelyRating, likelyRating != Rating.UNKNOWN",
                "rating not in ( Rating.MEETS, Rating.UNKNOWN )",
                "employmentType != EmploymentType.CONTRACTOR"
            })
    void a_negation_that_says_what_unknown_means_is_told_nothing(String condition) {
        assertThat(told(GOOD.replace("rating == Rating.MEETS", condition))).isEmpty();
    }

    @Test
    void mistakes_in_two_rules_of_a_file_are_told_at_once() {
        String text = GOOD.replace(
                        "insert( new Veto( BonusType.RETENTION ) );", "insert( new Veto( BonusType.RETENTION ) )")
                .replace("WRITTEN )\nthen", "WRITTEN )");

        assertThat(told(text))
                .containsExactly(
                        "R013 16:46+1 `;` is missing at the end of the conclusion, before `end` => ;",
                        "R012 26:39+1 `then` is missing between the conditions and `insert( … )`, before `insert` => then");
    }

    @Test
    void mistakes_in_three_files_are_told_at_once_and_an_id_of_another_file_is_known() {
        List<RuleProblem> told = told(Map.of(
                "amount/other.drl",
                        GOOD.replace("gates", "amount")
                                .replace("EL-04", "EL-05")
                                .replace("MEETS", "MEET"),
                "gates/leaving.drl", GOOD.replace("WRITTEN )", "WRITTEN"),
                "timing/third.drl",
                        GOOD.replace("gates", "timing")
                                .replace("EL-04.1", "EL-06.1")
                                .replace("EL-04.3", "EL-06.3")
                                .replace("EL-04.2 leaving", "EL-05.2 staying")));

        assertThat(told)
                .extracting(p -> p.file() + " " + shown(p))
                .containsExactly(
                        "amount/other.drl R023 25:56+4 `Rating` has no `MEET`; it has BELOW, MEETS, EXCEEDS, OUTSTANDING, NONE, UNKNOWN => MEETS",
                        "gates/leaving.drl R013 26:37+1 `)` is missing to close the bracket of `Offer(`, before `then` => )",
                        "timing/third.drl R055 19:6+34 the id `EL-05.2` is taken by the rule at rules/amount/other.drl:19; take the next free number");
    }

    @Test
    void a_file_outside_every_stage_is_told_the_nearest_stage() {
        assertThat(told(Map.of("gate/leaving.drl", GOOD)))
                .extracting(SeededMistakesTest::shown)
                .containsExactly(
                        "R043 1:1+1 the file stands in no stage; move it to one of the folders evidence, strength,"
                                + " leverage, gates, candidates, amount, timing, objections, script, follow-up, audit => gates");
    }

    @Test
    void an_empty_file_is_told_once() {
        String empty = "R044 1:1+1 the file holds no rule; write one, or delete the file";

        assertThat(told("")).containsExactly(empty);
        assertThat(told("// Which bonuses does a planned departure rule out?\n"))
                .containsExactly(empty);
    }

    @Test
    void line_ends_of_windows_change_no_place() {
        String windows = GOOD.replace("\n", "\r\n");

        assertThat(told(windows)).isEmpty();
        assertThat(told(windows.replace("WRITTEN )", "WRITEN )")))
                .containsExactly("R023 26:30+6 `OfferKind` has no `WRITEN`; it has NONE, RECRUITER_CONTACT, INTERVIEWS,"
                        + " FINAL_STAGE, WRITTEN, UNKNOWN => WRITTEN");
    }

    @Test
    void the_line_is_shown_as_it_is_written_and_the_rule_is_named() {
        RuleProblem problem = told(Map.of(
                        "gates/leaving.drl",
                        GOOD.replace("WRITTEN )", "WRITEN )").replace("\n", "\r\n")))
                .get(0);

        assertThat(problem.lineText()).isEqualTo("    Offer( kind == OfferKind.WRITEN )");
        assertThat(problem.rule()).isEqualTo("EL-04.2 leaving rules out equity");
    }

    private static Arguments mistake(String what, String right, String wrong, String... expected) {
        return Arguments.of(what, right, wrong, String.join("\n", expected));
    }

    private static List<String> told(String text) {
        return told(Map.of("gates/leaving.drl", text)).stream()
                .map(SeededMistakesTest::shown)
                .toList();
    }

    private static List<RuleProblem> told(Map<String, String> rules) {
        TreeMap<String, String> files = new TreeMap<>(rules);
        files.put("sources.yaml", "- { id: CP-13, title: a, grade: C }\n");
        CheckedFiles checked = CheckedFiles.of(new RuleFiles(files));
        return Stream.concat(checked.problems().stream(), Lint.of(checked).stream())
                .toList();
    }

    /** Code, line, column, characters under the caret, message and what to write. */
    private static String shown(RuleProblem p) {
        return p.code() + " " + p.line() + ":" + p.column() + "+" + p.length() + " " + p.message()
                + (p.instead().isEmpty() ? "" : " => " + p.instead());
    }
}
