package org.bonusadvisor.conclusions;

import org.bonusadvisor.facts.Answer;
import org.bonusadvisor.facts.Basis;
import org.bonusadvisor.facts.Doc;

/** What looked-up figures of one basis are used for. */
@Doc("What looked-up figures of one basis are used for.")
@Single(of = "basis")
public record SurveyUse(
        @Doc("basis of the figures") Basis basis,
        @Doc("whether pay may be placed among them") Answer placed,

        @Doc("phrase: survey-use.<key>") @PhraseKey("survey-use.*")
        String key) {}
