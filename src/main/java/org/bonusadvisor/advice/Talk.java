package org.bonusadvisor.advice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is said in the talk and after it.
 *
 * @param script what to say
 * @param objections what the manager may say, with replies
 * @param followUp e-mails, evidence log and next steps
 */
record Talk(Script script, List<Advice.ObjectionAdvice> objections, Advice.FollowUp followUp) {

    /** The texts that somebody else will hear or read, by place. */
    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        script.beats().forEach(b -> texts.put("script." + b.beat(), b.text()));
        script.branches().forEach(b -> texts.put("script.branch " + b.when(), b.text()));
        texts.put("script.memo", script.memo());
        objections.forEach(o -> texts.put("objections." + o.code(), o.rebuttal() + " " + o.question()));
        texts.put("followUp.email.yes", followUp.email().yes());
        texts.put("followUp.email.later", followUp.email().later());
        texts.put("followUp.email.no", followUp.email().no());
        return texts;
    }
}
