package kz.zerek.language.answer;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.zerek.language.Language;
import kz.zerek.language.Localized;
import kz.zerek.language.WordFile;
import kz.zerek.language.answer.Judgement.Reason;

/** The accepted names of one thing in three languages. */
final class NameKey extends AnswerKey {

    private record Accepted(Language language, NameForm form) {}

    private record Found(Accepted accepted, Match match) {}

    private static final Set<String> CASE_ENDINGS = WordFile.read("kazakh-case-endings.txt").words().stream()
            .map(KazakhLatin::skeleton)
            .collect(toUnmodifiableSet());

    private final List<Accepted> accepted;
    private final List<NameForm> companions;
    private final KnownNames known;
    private final Set<String> own;

    NameKey(Localized<List<String>> accepted, Collection<String> companions, KnownNames known) {
        this.accepted = Stream.of(Language.values())
                .flatMap(language -> accepted.in(language).stream()
                        .map(name -> new Accepted(language, NameForm.of(name, language == Language.KK))))
                .toList();
        if (this.accepted.isEmpty()) throw new IllegalArgumentException("an answer key needs an accepted name");
        this.companions =
                companions.stream().map(name -> NameForm.of(name, true)).toList();
        this.known = known;
        this.own = Stream.concat(this.accepted.stream().map(Accepted::form), this.companions.stream())
                .map(NameForm::letters)
                .collect(toUnmodifiableSet());
    }

    @Override
    Judgement judgeText(String typed, Language language) {
        return find(typed, language)
                .or(() -> findDeclined(typed, language))
                .or(() -> findBesideCompanions(typed, language))
                .map(found -> judgement(found, language))
                .orElse(Judgement.of(Reason.DIFFERENT));
    }

    private Optional<Found> find(String typed, Language language) {
        var name = TypedName.of(typed);
        return nearest(name, language).filter(found -> !known.hasRival(name, found.match, own));
    }

    private Optional<Found> nearest(TypedName name, Language language) {
        return accepted.stream()
                .map(candidate -> new Found(candidate, candidate.form.match(name)))
                .filter(found -> found.match != Match.NONE)
                .min(Comparator.comparing(Found::match).thenComparing(found -> found.accepted.language != language));
    }

    /** An acronym with a Kazakh case ending after a hyphen: the ending is a matter of the sentence, not of the name. */
    private Optional<Found> findDeclined(String typed, Language language) {
        int hyphen = lastHyphen(typed);
        if (hyphen < 0 || !isCaseEnding(typed.substring(hyphen + 1))) return Optional.empty();
        return find(typed.substring(0, hyphen), language).filter(found -> found.accepted.form.acronym());
    }

    private static int lastHyphen(String typed) {
        int i = typed.length() - 1;
        while (i >= 0 && Character.getType(typed.charAt(i)) != Character.DASH_PUNCTUATION) i--;
        return i;
    }

    private static boolean isCaseEnding(String text) {
        var letters = PlainText.lettersOf(text);
        return !letters.isEmpty() && CASE_ENDINGS.contains(KazakhLatin.skeleton(letters));
    }

    /** Several names of the thing in one answer: all must be right, and one of them what was asked. */
    private Optional<Found> findBesideCompanions(String typed, Language language) {
        return NameParts.splits(typed)
                .map(parts -> allRight(parts, language))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Found> allRight(List<String> parts, Language language) {
        Found farthest = null;
        for (var part : parts) {
            var found = find(part, language);
            if (found.isEmpty()) {
                if (!isCompanion(part)) return Optional.empty();
            } else if (farthest == null || farthest.match.isNearerThan(found.get().match)) {
                farthest = found.get();
            }
        }
        return Optional.ofNullable(farthest);
    }

    private boolean isCompanion(String part) {
        var name = TypedName.of(part);
        return companions.stream().anyMatch(companion -> companion.match(name) != Match.NONE);
    }

    private Judgement judgement(Found found, Language language) {
        var spelling = found.accepted.form.text();
        if (found.match != Match.EXACT || found.accepted.language == language)
            return new Judgement(found.match.reason(), spelling);
        return new Judgement(Reason.ANOTHER_LANGUAGE, preferred(language).orElse(spelling));
    }

    private Optional<String> preferred(Language language) {
        return accepted.stream()
                .filter(candidate -> candidate.language == language)
                .map(candidate -> candidate.form.text())
                .findFirst();
    }
}
