package kz.zerek.language.message;

import com.ibm.icu.text.MessageFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zerek.language.English;
import kz.zerek.language.Form;
import kz.zerek.language.Gender;
import kz.zerek.language.Language;
import kz.zerek.language.Sentences;
import kz.zerek.language.number.Numbers;

/**
 * A text with named slots. A slot may ask for a form of what fills it:
 *
 * <ul>
 *   <li>{@code {org}}: as it is, a number as the language writes it; {@code {org, sentence}}: with a capital first letter;
 *   <li>{@code {org, dative}}, {@code {share, possessive accusative}}: a {@link Form} that the language has;
 *   <li>{@code {session, ordinal}}: a number as an English ordinal, plain in Kazakh and Russian;
 *   <li>{@code {who, agree, предложил/предложила/предложило/предложили}}: the word that agrees with it;
 *   <li>{@code {n, counted, государство/государства/государств}}: a number and, after it, the form that Russian has for
 *       one, for a few and for many.
 * </ul>
 *
 * Patterns with plurals, selects or number formats are ICU message patterns, whose slots take no form.
 */
public final class MessagePattern {

    private static final Pattern ICU =
            Pattern.compile("\\{\\s*\\w+\\s*,\\s*(plural|select|selectordinal|number|date|time)\\b");

    private sealed interface Part {
        String text(Map<String, ?> values);
    }

    private record Literal(String text) implements Part {
        @Override
        public String text(Map<String, ?> values) {
            return text;
        }
    }

    private final Language language;
    private final List<Part> parts;

    private MessagePattern(Language language, List<Part> parts) {
        this.language = language;
        this.parts = parts;
    }

    /** @throws IllegalArgumentException if the text is no pattern */
    public static MessagePattern of(String text, Language language) {
        if (ICU.matcher(text).find()) return new MessagePattern(language, List.of(Icu.of(text, language)));
        var parts = new ArrayList<Part>();
        for (int at = 0; at < text.length(); ) {
            int open = text.indexOf('{', at);
            if (open != at) parts.add(new Literal(text.substring(at, open < 0 ? text.length() : open)));
            if (open < 0) break;
            int close = text.indexOf('}', open);
            if (close < 0) throw new IllegalArgumentException("an open slot in: " + text);
            parts.add(Slot.of(text.substring(open + 1, close), language));
            at = close + 1;
        }
        return new MessagePattern(language, List.copyOf(parts));
    }

    /** @throws IllegalArgumentException if a slot has no value or a value has no such form */
    public String text(Map<String, ?> values) {
        if (parts.size() == 1) return parts.getFirst().text(values);
        var text = new StringBuilder(96);
        for (var part : parts) text.append(part.text(values));
        return text.toString();
    }

    /** The names of the slots, in order. */
    public Set<String> slots() {
        return parts.stream()
                .flatMap(part -> switch (part) {
                    case Slot slot -> Stream.of(slot.name);
                    case Icu icu -> icu.names.stream();
                    case Literal _ -> Stream.empty();
                })
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** A value as the first slot of this name shows it. */
    public String slotText(String name, Object value) {
        return parts.stream()
                .filter(part -> part instanceof Slot slot && slot.name.equals(name))
                .map(part -> part.text(Map.of(name, value)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no slot " + name));
    }

    public Language language() {
        return language;
    }

    /**
     * @param form that in which the value is shown; the base unless the shape is {@link Shape#FORM}
     * @param alternatives the words of which one is chosen; none unless the shape is {@link Shape#AGREE} or
     *     {@link Shape#COUNTED}
     */
    private record Slot(String name, Shape shape, Form form, String[] alternatives, Language language) implements Part {

        private enum Shape {
            BASE,
            SENTENCE,
            ORDINAL,
            AGREE,
            COUNTED,
            FORM
        }

        static Slot of(String content, Language language) {
            var words = content.split(",", 3);
            var name = words[0].strip();
            var form = words.length > 1 ? words[1].strip() : "";
            return switch (form) {
                case "" -> new Slot(name, Shape.BASE, Form.BASE, new String[0], language);
                case "sentence" -> new Slot(name, Shape.SENTENCE, Form.BASE, new String[0], language);
                case "ordinal" -> new Slot(name, Shape.ORDINAL, Form.BASE, new String[0], language);
                case "agree" ->
                    new Slot(name, Shape.AGREE, Form.BASE, alternatives(Gender.values().length, words), language);
                case "counted" -> new Slot(name, Shape.COUNTED, Form.BASE, counted(words, language), language);
                default -> new Slot(name, Shape.FORM, parse(form, language), new String[0], language);
            };
        }

        private static Form parse(String words, Language language) {
            var form = Form.parse(words);
            if (!form.isIn(language)) throw new IllegalArgumentException("no " + words + " in " + language.code());
            return form;
        }

        private static String[] counted(String[] words, Language language) {
            if (language != Language.RU) throw new IllegalArgumentException("no counted in " + language.code());
            return alternatives(CountedForm.values().length, words);
        }

        private static String[] alternatives(int count, String[] words) {
            var alternatives = words.length > 2 ? words[2].strip().split("/") : new String[0];
            if (alternatives.length != count)
                throw new IllegalArgumentException(count + " words expected in: " + String.join(",", words));
            return alternatives;
        }

        @Override
        public String text(Map<String, ?> values) {
            var value = values.get(name);
            if (value == null) throw new IllegalArgumentException("no value for " + name);
            return switch (shape) {
                case BASE -> base(value);
                case SENTENCE -> Sentences.capitalized(base(value), language);
                case ORDINAL -> ordinal(value);
                case AGREE -> term(value).agree(alternatives);
                case COUNTED -> counted(value);
                case FORM -> term(value).in(form);
            };
        }

        private String counted(Object value) {
            return value instanceof Number number
                    ? base(value) + " " + alternatives[CountedForm.of(number).ordinal()]
                    : term(value).counted(alternatives);
        }

        private String ordinal(Object value) {
            return language == Language.EN && value instanceof Number n ? English.ordinal(n.intValue()) : base(value);
        }

        private Term term(Object value) {
            return value instanceof Term term ? term : Term.of(base(value), language);
        }

        private String base(Object value) {
            return switch (value) {
                case Term term -> term.base();
                case Number number -> Numbers.inFigures(number, language);
                default -> value.toString();
            };
        }
    }

    private record Icu(String text, Language language, Set<String> names) implements Part {

        static Icu of(String text, Language language) {
            return new Icu(text, language, new MessageFormat(text, language.locale()).getArgumentNames());
        }

        @Override
        public String text(Map<String, ?> values) {
            var plain = new LinkedHashMap<String, Object>();
            values.forEach((name, value) -> plain.put(name, value instanceof Term term ? term.base() : value));
            // A MessageFormat is not safe for threads.
            return new MessageFormat(text, language.locale()).format(plain);
        }
    }
}
