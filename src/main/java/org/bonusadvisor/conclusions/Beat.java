package org.bonusadvisor.conclusions;

import org.bonusadvisor.facts.Doc;

/** A part of the script and its place. */
@Doc("A part of the script and its place.")
public record Beat(
        @Doc("name of the beat") String beat,
        @Doc("lower comes first") int order) {}
