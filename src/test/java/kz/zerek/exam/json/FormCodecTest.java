package kz.zerek.exam.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.LongStream;
import kz.zerek.exam.ExamFixture;
import kz.zerek.exam.Form;
import kz.zerek.exam.InvalidBlueprintException;
import kz.zerek.exam.Item;
import kz.zerek.question.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormCodecTest {

    private static final Form FORM = new Form(
            Long.MIN_VALUE,
            List.of(
                    new Item(
                            ExamFixture.question(Kind.WHICH_OF_THESE, "un-bodies-in-kazakhstan"),
                            1,
                            BigDecimal.ONE,
                            Item.Origin.FIXED),
                    new Item(
                            ExamFixture.question(Kind.MATCH_ACRONYMS, "ilo"),
                            2,
                            new BigDecimal("2.5"),
                            Item.Origin.PINNED),
                    new Item(
                            ExamFixture.question(Kind.TYPE_DATE, "kz-un-member"),
                            2,
                            BigDecimal.TEN,
                            Item.Origin.DRAWN)));

    @Test
    void a_form_reads_as_it_was_written() {
        var assembled = LongStream.of(0, 1, -1, Long.MAX_VALUE, Long.MIN_VALUE)
                .mapToObj(
                        seed -> ExamFixture.form(ExamFixture.threeParts(), seed).pin(3));
        assertThat(assembled).allSatisfy(form -> {
            assertThat(FormCodec.read(FormCodec.write(form))).isEqualTo(form);
            assertThat(FormCodec.write(FormCodec.read(FormCodec.write(form)))).isEqualTo(FormCodec.write(form));
        });
        assertThat(FormCodec.read(FormCodec.write(FORM))).isEqualTo(FORM);
        assertThat(FormCodec.read(FormCodec.write(new Form(0, List.of())))).isEqualTo(new Form(0, List.of()));
    }

    @Test
    void a_field_of_tomorrow_is_passed_over() {
        var stored = FormCodec.write(FORM)
                .replace("\"seed\"", "\"bank\":\"7\",\"seed\"")
                .replace("\"origin\"", "\"weight\":[1],\"origin\"");
        assertThat(stored).contains("bank", "weight");
        assertThat(FormCodec.read(stored)).isEqualTo(FORM);
    }

    @Test
    void the_form_that_stands_in_databases_stays_readable() {
        var stored = """
                {"seed":-7,"items":[{"question":{"id":"q1","kind":"type-acronym","subject":"un","difficulty":"easy",
                  "wording":0,"given":["full-name:un"],"task":{"type":"entry","key":"acronym:un"}},
                  "part":3,"points":"0.5","origin":"pinned"}]}
                """;
        var form = FormCodec.read(stored);
        assertThat(form.seed()).isEqualTo(-7);
        assertThat(form.items()).hasSize(1);
        assertThat(form.item(1).part()).isEqualTo(3);
        assertThat(form.item(1).points()).isEqualTo(new BigDecimal("0.5"));
        assertThat(form.item(1).origin()).isEqualTo(Item.Origin.PINNED);
        assertThat(form.item(1).question().id()).isEqualTo("q1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"origin\":\"fixed\" -> \"origin\":\"FIXED\"",
                "\"part\":1 -> \"part\":0",
                "\"part\":1 -> \"part\":\"1\"",
                "\"points\":\"1\" -> \"points\":\"1000\"",
                "\"seed\":-9223372036854775808 -> \"seed\":-9223372036854775809",
                "\"seed\": -> \"sead\":",
                "\"items\": -> \"items\":{},\"others\":",
            })
    void other_text_is_refused(String change) {
        var valid = FormCodec.write(FORM);
        var changed = valid.replace(change.split(" -> ")[0], change.split(" -> ")[1]);
        assertThat(changed).isNotEqualTo(valid);
        assertThatThrownBy(() -> FormCodec.read(changed))
                .isInstanceOfAny(IllegalArgumentException.class, InvalidBlueprintException.class);
    }
}
