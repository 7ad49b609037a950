package org.bonusadvisor.conclusions;

/** A first or last day of a window, relative to its anchor or to today. */
public sealed interface Edge {

    /**
     * Weeks before the anchor, or the approvers' lead plus some weeks when that is earlier.
     *
     * @param weeks weeks before the anchor
     * @param leadPlus weeks added to the lead
     */
    record Before(int weeks, int leadPlus) implements Edge {}

    /**
     * Business days before the anchor.
     *
     * @param days business days
     */
    record BusinessDaysBefore(int days) implements Edge {}

    /**
     * Days after the anchor.
     *
     * @param days days, negative before it
     */
    record DaysAfter(int days) implements Edge {}

    /**
     * Business days from today.
     *
     * @param days business days
     */
    record FromNow(int days) implements Edge {}
}
