package org.bonusadvisor.report.view;

/** A labelled piece of information: a label of ours and its text. */
public record Detail(String label, String text) {}
