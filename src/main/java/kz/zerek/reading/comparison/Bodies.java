package kz.zerek.reading.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.zerek.extraction.lexicon.Organisation;
import kz.zerek.extraction.lexicon.Organisations;
import kz.zerek.language.Language;
import org.jspecify.annotations.Nullable;

/** Finds bodies, states and cities in sentences of one language by any of their names, in whatever case. */
final class Bodies {

    private static final String BODY = "#";
    private static final String PLACE = "@";

    private final Language language;
    private final WordEndings endings;
    private final Map<String, List<Known>> byFirst = new HashMap<>();

    /** @param places lines of names for the same state or city */
    Bodies(Language language, WordEndings endings, List<String> places) {
        this.language = language;
        this.endings = endings;
        // Before the organisations: a state is none here.
        for (var line : places) for (var name : line.split("\\|")) add(PLACE + line, name.strip());
        var organisations = Organisations.known().all();
        for (int i = 0; i < organisations.size(); i++) add(BODY + i, organisations.get(i));
        byFirst.values().forEach(known -> known.sort(Comparator.comparing(k -> -k.length())));
        addNested();
    }

    static boolean isBody(String key) {
        return key.startsWith(BODY);
    }

    /** Whether it is the key of something, and no word. */
    static boolean isKnown(String key) {
        return isBody(key) || key.startsWith(PLACE);
    }

    private void add(String key, Organisation organisation) {
        var forms = organisation.forms().in(language);
        forms.names().forEach(name -> add(key, name));
        forms.shortForms().stream()
                .filter(form -> Organisations.known()
                        .theOne(form, language)
                        .filter(organisation::equals)
                        .isPresent())
                .forEach(form -> add(key, form));
    }

    private void add(String key, String name) {
        add(key, Word.of(name, language, endings), isShort(name));
    }

    private void add(String key, List<Word> name, boolean isShort) {
        var known = new Known(
                key, name.stream().map(isShort ? Word::written : Word::stem).toList(), isShort);
        var same = byFirst.computeIfAbsent(name.getFirst().stem(), first -> new ArrayList<>());
        if (same.stream().noneMatch(other -> other.words().equals(known.words()))) same.add(known);
    }

    /** A name with another body in it is known by whatever that is called. */
    private void addNested() {
        for (var known : byFirst.values().stream().flatMap(List::stream).toList()) {
            var name = known.words().stream()
                    .map(stem -> new Word(stem, stem, stem, true))
                    .toList();
            if (known.isShort() || name.size() == 1) continue;
            var nested = replaced(name, name.size() - 1);
            if (nested.size() < name.size()) add(known.key(), nested, false);
        }
        byFirst.values().forEach(known -> known.sort(Comparator.comparing(k -> -k.length())));
    }

    private static boolean isShort(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT));
    }

    /** The words with one in place of each body: its key. */
    List<Word> replaced(List<Word> words) {
        var once = replaced(words, Integer.MAX_VALUE);
        return once.size() == words.size() ? once : replaced(once, Integer.MAX_VALUE);
    }

    private List<Word> replaced(List<Word> words, int most) {
        var replaced = new ArrayList<Word>(words.size());
        var named = new HashMap<String, Known>();
        for (int i = 0; i < words.size(); ) {
            var known = at(words, i, most);
            if (known == null) replaced.add(words.get(i++));
            else {
                var key = key(known, named.putIfAbsent(known.key(), known));
                replaced.add(new Word(key, key, key, true));
                i += known.length();
            }
        }
        return replaced;
    }

    /** A city that is called by two names was most likely renamed, perhaps not for the last time. */
    private static String key(Known known, @Nullable Known before) {
        if (before == null || isBody(known.key()) || known.isLike(before)) return known.key();
        return PLACE + before.words() + known.words();
    }

    private @Nullable Known at(List<Word> words, int at, int most) {
        var word = words.get(at);
        if (!word.capital()) return null;
        for (var known : byFirst.getOrDefault(word.stem(), List.of()))
            if (known.length() <= most && known.standsAt(words, at)) return known;
        return null;
    }

    /** @param words as written in a short form, else stems */
    private record Known(String key, List<String> words, boolean isShort) {

        int length() {
            return words.size();
        }

        /** Whether one is short for the other. */
        boolean isLike(Known other) {
            return isShort || other.isShort || words.containsAll(other.words) || other.words.containsAll(words);
        }

        boolean standsAt(List<Word> all, int at) {
            if (at + words.size() > all.size()) return false;
            for (int i = 0; i < words.size(); i++) {
                var word = all.get(at + i);
                if (!words.get(i).equals(isShort ? word.written() : word.stem())) return false;
            }
            return true;
        }
    }
}
