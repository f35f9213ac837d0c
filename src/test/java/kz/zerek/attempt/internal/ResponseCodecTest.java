package kz.zerek.attempt.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kz.zerek.question.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseCodecTest {

    static Stream<Response> responses() {
        return Stream.of(
                new Response.Chosen("a"),
                new Response.Selected(Set.of()),
                new Response.Selected(Set.of("a", "b", "c")),
                new Response.Typed(""),
                new Response.Typed("БҰҰ «\"\\\n\u0000\uD83C\uDF93»"),
                new Response.Ordered(List.of("c", "a", "b")),
                new Response.Matched(Map.of()),
                new Response.Matched(Map.of("a", "y", "b", "x")));
    }

    @ParameterizedTest
    @MethodSource("responses")
    void a_response_reads_as_it_was_written(Response response) {
        assertThat(ResponseCodec.read(ResponseCodec.write(response))).isEqualTo(response);
    }

    @Test
    void the_examples_hold_every_response() {
        assertThat(responses().<Class<?>>map(Response::getClass).distinct())
                .containsExactlyInAnyOrder(Response.class.getPermittedSubclasses());
    }

    @Test
    void equal_responses_give_equal_text() {
        var pairs = new LinkedHashMap<String, String>();
        pairs.put("b", "x");
        pairs.put("a", "y");
        assertThat(ResponseCodec.write(new Response.Matched(pairs)))
                .isEqualTo("{\"matched\":{\"a\":\"y\",\"b\":\"x\"}}");
        assertThat(ResponseCodec.write(new Response.Selected(Set.of("d", "a", "c", "b"))))
                .isEqualTo("{\"selected\":[\"a\",\"b\",\"c\",\"d\"]}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "\"a\"",
                "{\"chosen\":1}",
                "{\"chosen\":null}",
                "{\"selected\":\"a\"}",
                "{\"selected\":[1]}",
                "{\"ordered\":{}}",
                "{\"matched\":[]}",
                "{\"matched\":{\"a\":[]}}",
                "{\"java.lang.Runtime\":\"a\"}",
                "{\"chosen\":\"a\"} x",
            })
    void other_text_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> ResponseCodec.read(text));
    }
}
