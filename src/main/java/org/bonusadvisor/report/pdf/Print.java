package org.bonusadvisor.report.pdf;

/** A printed page: the PDF and the number of its sheets. */
public record Print(byte[] pdf, int pages) {}
