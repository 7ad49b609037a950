package org.bonusadvisor.conclusions;

import org.bonusadvisor.facts.BonusType;
import org.bonusadvisor.facts.Doc;

/** The days from now that replace a window that has passed, is empty or already open. */
@Doc("The days from now that replace a window that has passed, is empty or already open.")
@Single(of = "type")
public record PassedWindow(
        @Doc("the ask") BonusType type,
        @Doc("business days from now to the first day") int opens,

        @Doc("business days from there to the last day, where the window has none left")
        int closes) {}
