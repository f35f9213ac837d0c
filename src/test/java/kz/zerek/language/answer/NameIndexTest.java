package kz.zerek.language.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.zerek.bank.AcronymFact;
import kz.zerek.bank.file.StarterBank;
import kz.zerek.demo.LargeBank;
import org.junit.jupiter.api.Test;

/** No name that a typed one matches is missed, whatever the error. */
class NameIndexTest {

    private static final List<String> NAMES = Stream.of(StarterBank.read(), new LargeBank(1, 600).bank())
            .flatMap(bank -> bank.facts(AcronymFact.class))
            .filter(fact -> fact.longName() != null)
            .flatMap(fact -> Stream.concat(fact.shortName().stream(), fact.longName().stream()))
            .distinct()
            .toList();

    private static final List<NameForm> FORMS =
            NAMES.stream().map(name -> NameForm.of(name, true)).toList();

    private static final NameIndex INDEX = new NameIndex(FORMS.stream());

    private static final List<Typing> TYPINGS =
            Stream.concat(Typing.ofAnyName(), Typing.ofKazakh()).toList();

    private static final String LETTERS = "abciopxhqzабвгдеёжзийкқнңоөсұүуфхһцчшщъыіьэюяғә1234 -«»";

    @Test
    void every_name_that_matches_is_found() {
        var random = new SplittableRandom(1);
        for (int i = 0; i < 4_000; i++) {
            var typed = TypedName.of(typed(NAMES.get(random.nextInt(NAMES.size())), random));
            var matching = IntStream.range(0, FORMS.size())
                    .filter(number -> FORMS.get(number).match(typed) != Match.NONE)
                    .boxed()
                    .toList();
            assertThat(INDEX.near(typed).boxed().toList()).containsAll(matching);
        }
    }

    /** However people do, and with an error or two. */
    private static String typed(String name, SplittableRandom random) {
        var typing = TYPINGS.get(random.nextInt(TYPINGS.size()));
        var typed = new StringBuilder(typing.typed().apply(name));
        for (int errors = random.nextInt(3); errors > 0 && typed.length() > 1; errors--) {
            int at = random.nextInt(typed.length() - 1);
            var letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
            switch (random.nextInt(4)) {
                case 0 -> typed.setCharAt(at, letter);
                case 1 -> typed.insert(at, letter);
                case 2 -> typed.deleteCharAt(at);
                default -> {
                    char next = typed.charAt(at + 1);
                    typed.setCharAt(at + 1, typed.charAt(at));
                    typed.setCharAt(at, next);
                }
            }
        }
        return typed.toString();
    }

    @Test
    void few_names_are_found_that_do_not_match() {
        var found = NAMES.stream()
                .mapToLong(name -> INDEX.near(TypedName.of(name)).distinct().count())
                .sum();
        assertThat(found).isLessThan(20L * NAMES.size());
    }

    @Test
    void letters_that_match_are_one_when_they_are_folded() {
        for (char meant = 0; meant < LetterMap.END; meant++)
            for (char typed = 0; typed < LetterMap.END; typed++)
                if (Letters.match(typed, meant) != Match.NONE)
                    assertThat(Letters.folded(String.valueOf(typed))).isEqualTo(Letters.folded(String.valueOf(meant)));
    }

    @Test
    void a_name_that_is_nearer_is_a_rival_in_a_large_bank_too() {
        var known = KnownNames.of(NAMES);
        var own = NAMES.getFirst();
        assertThat(known.hasRival(TypedName.of(own), Match.TYPO, Set.of())).isTrue();
        assertThat(known.hasRival(TypedName.of(own), Match.TYPO, Set.of(PlainText.lettersOf(own))))
                .isFalse();
    }
}
