package org.bonusadvisor.advice;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.bonusadvisor.calculation.Ranking;
import org.bonusadvisor.facts.Money;
import org.bonusadvisor.facts.Profile;
import org.bonusadvisor.facts.RankedObjection;
import org.bonusadvisor.facts.Variant;
import org.bonusadvisor.inference.Firing;
import org.bonusadvisor.inference.Inference;
import org.bonusadvisor.inference.StatedFacts;
import org.bonusadvisor.profile.Reading;
import org.bonusadvisor.rulebase.Stage;

/** A profile judged: type, amounts, window and objections are settled; what to say of them is not. */
final class Judged {
    private final Reading.Accepted reading;
    private final Knowledge knowledge;
    private final Case work;
    private final Profile profile;
    private final Inference inference;
    private final MarketPart market;
    private final Totals totals;
    private final ChoicePart choice;
    private final AmountPart amounts;
    private final TimingPart timing;
    private final List<RankedObjection> objections;

    /** Runs the stages that judge, and states after each the totals that the next one needs. */
    Judged(Reading.Accepted reading, Inference inference, Knowledge knowledge) {
        this.reading = reading;
        this.knowledge = knowledge;
        this.inference = inference;
        this.profile = reading.profile();
        this.work = new Case(profile, inference, knowledge);
        StatedFacts.of(profile).forEach(inference::state);
        knowledge.phrases().wordLists().mentions(profile).forEach(inference::state);
        market = new MarketPart(work);
        market.facts().forEach(inference::state);

        totals = new Totals(work);
        work.run(Stage.EVIDENCE);
        totals.countEvidence();
        work.run(Stage.STRENGTH);
        totals.countStrength();
        work.run(Stage.LEVERAGE);
        totals.countLeverage();

        work.run(Stage.GATES);
        work.run(Stage.CANDIDATES);
        choice = new ChoicePart(work);
        inference.state(choice.recommendation());
        work.speakOf(choice.recommendation(), choice.asks());
        choice.asks().forEach(inference::state);
        work.slots().set("type", choice.name());

        work.run(Stage.AMOUNT);
        amounts = new AmountPart(
                work,
                choice.asks(),
                pay(profile, choice),
                totals.evidenceBeforeCaps().creditedOfBase());
        amounts.count();
        totals.setCredited();

        work.run(Stage.TIMING);
        timing = new TimingPart(work);
        timing.count(choice.asks());

        work.run(Stage.OBJECTIONS);
        objections = Ranking.of(inference, knowledge.codes().list("objections"));
        objections.forEach(inference::state);
    }

    /**
     * The advice, in words.
     *
     * @throws InvalidAdviceException when it would break its contract
     */
    Advice advice() {
        knowledge.phrases().vocabulary().forEach(inference::state);
        work.run(Stage.SCRIPT);
        new SharedSlots(work).set(choice.asks());
        EvidencePart evidencePart = new EvidencePart(work, totals.scores());
        ScriptPart script = new ScriptPart(work, evidencePart, totals.scores());
        FollowUpPart followUp = new FollowUpPart(work);
        Talk talk = talk(script, followUp);
        AuditPart audit = new AuditPart(work);
        Map<String, String> texts = talk.texts();
        audit.screen(texts);

        work.run(Stage.AUDIT);
        Plan plan = knowledge.plan();
        Advice advice = new Advice(
                1,
                Objects.requireNonNull(profile.id()),
                work.asOf(),
                person(work, choice),
                knowledge.ruleBase(),
                knowledge.data(),
                choice.write(amounts),
                amounts.write(),
                timing.write(),
                plan.list(Part.CALENDAR, timing::calendar),
                evidencePart.write(totals.evidence()),
                totals.writeLeverage(),
                plan.one(Part.MARKET, () -> market.write(totals.market())),
                plan.list(Part.USUAL, new UsualPart(work)::write),
                plan.keeps(Part.OBJECTIONS) ? talk.objections() : List.of(),
                plan.keeps(Part.SCRIPT) ? talk.script() : Script.unsaid(work.style()),
                plan.list(Part.VOCABULARY, script::vocabulary),
                plan.list(Part.RED_FLAGS, audit::redFlags),
                plan.list(Part.LEGAL_NOTES, audit::legalNotes),
                plan.list(Part.CHECKLIST, followUp::checklist),
                plan.list(Part.CASE_AGAINST, followUp::caseAgainst),
                plan.list(Part.ALTERNATIVES, followUp::alternatives),
                plan.keeps(Part.FOLLOW_UP) ? talk.followUp() : Advice.FollowUp.NONE,
                plan.list(Part.UNKNOWNS, new UnknownPart(work)::write),
                List.of(),
                profile.overrides(),
                plan.list(Part.SOURCES, this::cited),
                null,
                reading.extras(),
                plan.list(Part.TRACE, this::trace),
                plan.leftOut());
        new AdviceCheck(advice).check(texts, work.numbers(), choice::isVetoed);
        return advice;
    }

    /** Writes what to say, as far as it is asked for. */
    private Talk talk(ScriptPart script, FollowUpPart followUp) {
        Plan plan = knowledge.plan();
        if (plan.talk()) {
            script.setEvidence(choice.asks());
        }
        if (plan.followUp()) {
            work.run(Stage.FOLLOW_UP);
        }
        if (!plan.talk()) {
            return new Talk(Script.unsaid(work.style()), List.of(), Advice.FollowUp.NONE);
        }
        followUp.setSlots(timing.calendar());
        Script said = script.write();
        return new Talk(said, script.objections(objections), followUp.write());
    }

    private static BigDecimal pay(Profile profile, ChoicePart choice) {
        Money rate = profile.engineer().dayRate();
        boolean byTheDay = choice.recommendation().variant() == Variant.CONTRACT_RATE && rate.known();
        return Objects.requireNonNull((byTheDay ? rate : profile.engineer().pay()).amount());
    }

    private static Advice.Person person(Case work, ChoicePart choice) {
        Profile profile = work.profile();
        BigDecimal pay = pay(profile, choice);
        String country = profile.country() == null ? "" : profile.country();
        return new Advice.Person(
                profile.engineer().name(),
                profile.engineer().level(),
                profile.engineer().languages(),
                work.currency(),
                new Sum(pay, null),
                pay.equals(profile.engineer().baseAnnual().amount()) ? "year" : "day",
                country.isEmpty() ? "" : new java.util.Locale("", country).getDisplayCountry(java.util.Locale.ENGLISH));
    }

    /** What the rules that fired cite; our default is no source. */
    private List<Advice.SourceAdvice> cited() {
        Set<String> ids = new HashSet<>();
        inference.firings().stream()
                .map(firing -> knowledge.citation(firing.rule()))
                .forEach(rule -> ids.addAll(rule.sources()));
        return knowledge.sources().stream()
                .filter(source -> ids.contains(source.id()))
                .toList();
    }

    private List<Advice.Firing> trace() {
        return inference.firings().stream().map(this::firing).toList();
    }

    private Advice.Firing firing(Firing firing) {
        Citation rule = knowledge.citation(firing.rule());
        return new Advice.Firing(rule.name(), rule.at(), firing.premises(), Inference.written(firing.conclusion()));
    }
}
