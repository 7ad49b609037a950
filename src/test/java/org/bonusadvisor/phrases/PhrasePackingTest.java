package org.bonusadvisor.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import org.bonusadvisor.rulebase.ShippedRules;
import org.bonusadvisor.rulebase.bundle.Unpacker;
import org.junit.jupiter.api.Test;

class PhrasePackingTest {
    @Test
    void every_phrase_term_and_word_list_comes_out_of_a_bundle_as_it_went_in() {
        PhraseReader read = PhraseReader.read(ShippedRules.files());
        PhrasePacking packed = new PhrasePacking(read.phrases(), read.terms(), read.lists());

        PhrasePacking unpacked = PhrasePacking.of(new Unpacker(packed.bytes()));

        assertThat(unpacked).isEqualTo(packed);
        assertThat(unpacked.phrases()).isNotEmpty();
        assertThat(unpacked.terms()).isNotEmpty();
        assertThat(unpacked.lists()).isNotEmpty();
    }
}
