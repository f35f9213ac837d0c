package kz.zerek.bank.file;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zerek.bank.AcronymFact;
import kz.zerek.bank.file.AllEntries.Located;
import kz.zerek.bank.file.BankFormat.AcronymEntry;
import kz.zerek.language.Initials;
import kz.zerek.language.Language;
import kz.zerek.language.Localized;
import kz.zerek.language.answer.AnswerKey;
import kz.zerek.language.answer.Judgement.Verdict;
import kz.zerek.language.answer.KnownNames;
import org.jspecify.annotations.Nullable;

/** Checks that the lures of an acronym are enough, could be what it stands for, and are the name of nothing in the bank. */
final class Lures {

    private static final int FEWEST = 3;

    private final Set<String> names;

    private Lures(AllEntries all) {
        var read = all.acronyms().stream()
                .flatMap(acronym -> names(acronym.entry()).stream())
                .flatMap(List::stream);
        var held = all.base()
                .facts(AcronymFact.class)
                .filter(acronym -> !all.replaces(acronym.id()))
                .flatMap(Lures::names);
        names = Stream.concat(read, held).map(Lures::folded).collect(Collectors.toSet());
    }

    static void check(AllEntries all) {
        var lures = new Lures(all);
        all.acronyms().forEach(lures::check);
    }

    private void check(Located<AcronymEntry> acronym) {
        var lures = acronym.entry().lures();
        if (lures == null) return;
        if (acronym.entry().longName() == null) {
            acronym.problem("lures", "lures-without-name", Map.of());
            return;
        }
        checkCount(acronym, lures);
        var own = names(acronym.entry());
        if (own.stream().allMatch(List::isEmpty)) return;
        var key = AnswerKey.ofNames(own, List.of(), KnownNames.NONE);
        for (var language : Language.values()) {
            var list = lures.in(language);
            for (int i = 0; i < list.size(); i++) {
                if (list.get(i) != null) check(acronym, key, language, i, list.get(i));
            }
        }
    }

    /** As many in each language: the second option of a question is the second in all of them. */
    private static void checkCount(Located<AcronymEntry> acronym, Localized<List<String>> lures) {
        int most = lures.stream().mapToInt(List::size).max().orElse(0);
        for (var language : Language.values()) {
            if (lures.in(language).size() < Math.max(most, FEWEST))
                acronym.problem("lures." + language.code(), "too-few-lures", Map.of("least", FEWEST));
        }
    }

    private void check(Located<AcronymEntry> acronym, AnswerKey key, Language language, int index, String lure) {
        var field = "lures.%s[%d]".formatted(language.code(), index);
        if (isName(lure, key, language)) {
            acronym.problem(field, "lure-is-name", Map.of("invalid", lure));
        } else if (!hasInitials(lure, acronym.entry(), language)) {
            var shortName = acronym.entry().shortName().in(language);
            acronym.problem(field, "lure-initials", Map.of("invalid", lure, "short", shortName));
        }
    }

    /** Whether it is a name of some body of the bank, or would be taken for one of its own body if it were typed. */
    private boolean isName(String lure, AnswerKey own, Language language) {
        return names.contains(folded(lure)) || own.judge(lure, language).verdict() != Verdict.WRONG;
    }

    private static boolean hasInitials(String lure, AcronymEntry acronym, Language language) {
        var shortName = in(language, acronym.shortName());
        var longName = in(language, acronym.longName());
        return shortName == null
                || longName == null
                || Initials.spell(shortName, lure) == Initials.spell(shortName, longName);
    }

    private static @Nullable String in(Language language, @Nullable Localized<String> text) {
        return text == null ? null : text.in(language);
    }

    /** The full names, the preferred one first. */
    private static Localized<List<String>> names(AcronymEntry acronym) {
        return Localized.of(language -> Stream.concat(
                        Stream.ofNullable(in(language, acronym.longName())),
                        acronym.others() == null ? Stream.empty() : acronym.others().in(language).stream())
                .filter(Objects::nonNull)
                .toList());
    }

    private static Stream<String> names(AcronymFact acronym) {
        var preferred = acronym.longName() == null ? Stream.<String>empty() : acronym.longName().stream();
        return Stream.concat(preferred, acronym.others().stream().flatMap(List::stream));
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
