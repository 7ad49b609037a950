package org.bonusadvisor.facts;

/** A hit of a word list in a text of the profile or in a generated text. */
@Doc("A hit of a word list in a text of the profile or in a generated text.")
public record Mention(
        @Doc("topic of the word list, such as need or threat")
        String topic,

        @Doc("the words that were found") String found,

        @Doc("JSON path of the profile's text, or place of the generated text")
        String at,

        @Doc("YES when the advisor itself wrote the text") Answer generated) {}
