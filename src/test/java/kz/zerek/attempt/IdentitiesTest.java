package kz.zerek.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentitiesTest {

    @Test
    void the_id_of_an_attempt_reads_as_it_is_written() {
        var id = new AttemptId(UUID.fromString("6f1d1c38-7a53-4b8e-9b5e-0d4c1c0a9a11"));
        assertThat(AttemptId.of(id.toString())).contains(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1-1-1-1-1",
                "6F1D1C38-7A53-4B8E-9B5E-0D4C1C0A9A11",
                "6f1d1c38-7a53-4b8e-9b5e-0d4c1c0a9a11 ",
                "6f1d1c38-7a53-4b8e-9b5e-0d4c1c0a9a1g",
                "../../etc/passwd",
                "' or 1=1 --",
                "сұрақ"
            })
    void any_other_address_names_no_attempt(String text) {
        assertThat(AttemptId.of(text)).isEmpty();
    }

    @Test
    void visitors_have_tokens_of_their_own_that_a_cookie_can_carry() {
        var random = new Random(1);
        var visitor = VisitorId.random(random);
        assertThat(VisitorId.of(visitor.value())).contains(visitor);
        assertThat(VisitorId.random(random)).isNotEqualTo(visitor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "aigul-aigul-aigul-aigul", "aigul;aigul;aigul;aigu", "айгүл-айгүл-айгүл-айгү"})
    void a_cookie_of_another_form_names_no_visitor(String token) {
        assertThat(VisitorId.of(token)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new VisitorId(token));
    }

    @Test
    void a_digest_is_sha_256_and_a_token_is_not_printed() {
        var visitor = new VisitorId("aigul-aigul-aigul-aigu");
        assertThat(visitor.digest()).isEqualTo("e60aafa333d0b6a60894c94d447185e94910ee0ff1f75c9c85ebd01e355a4d8f");
        assertThat(visitor.toString()).doesNotContain(visitor.value());
    }
}
