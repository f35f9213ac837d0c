package kz.zerek.question;

import java.math.BigDecimal;
import java.util.Locale;
import kz.zerek.bank.Detail.Unit;
import kz.zerek.language.Dating;
import kz.zerek.language.Language;
import kz.zerek.language.PartialDate;

/**
 * What an option or a stem refers to, without a language. Each has one line of text, e.g. {@code when:1992-03-02} or
 * {@code acronym:ilo}: {@link #toString} writes it, {@link #parse} reads it.
 */
public sealed interface Ref {

    /** A reference to something of one fact, by the fact's id. */
    sealed interface OfFact extends Ref {
        String fact();
    }

    /** A date as the answer to "when", e.g. "on 2 March 1992". */
    record When(Dating dating) implements Ref {
        @Override
        public String toString() {
            return "when:" + dating;
        }
    }

    /** A date by itself, e.g. "2 March 1992". */
    record Date(PartialDate date) implements Ref {
        @Override
        public String toString() {
            return "date:" + date;
        }
    }

    /** What happened according to a date fact, without its date. */
    record Event(String fact) implements OfFact {
        @Override
        public String toString() {
            return "event:" + fact;
        }
    }

    /** The acronym of a fact, in the language of the reader. */
    record Acronym(String fact) implements OfFact {
        @Override
        public String toString() {
            return "acronym:" + fact;
        }
    }

    /** The acronym of a fact in one language, whatever the reader's. */
    record AcronymIn(String fact, Language language) implements OfFact {
        @Override
        public String toString() {
            return "acronym-in:" + language.code() + ":" + fact;
        }
    }

    /** The acronym of a fact in the two languages that are not the reader's. */
    record ForeignAcronyms(String fact) implements OfFact {
        @Override
        public String toString() {
            return "foreign-acronyms:" + fact;
        }
    }

    /** The full name of a fact. */
    record FullName(String fact) implements OfFact {
        @Override
        public String toString() {
            return "full-name:" + fact;
        }
    }

    /** The full name of a fact in another language than the reader's: Russian for Kazakh, Kazakh for the others. */
    record ForeignFullName(String fact) implements OfFact {
        @Override
        public String toString() {
            return "foreign-full-name:" + fact;
        }
    }

    /** A false full name with the initials of the true one; {@code number} counts from 0. */
    record Lure(String fact, int number) implements OfFact {
        @Override
        public String toString() {
            return "lure:" + number + ":" + fact;
        }
    }

    /** What the body of an acronym fact is, without its name. */
    record About(String fact) implements OfFact {
        @Override
        public String toString() {
            return "about:" + fact;
        }
    }

    record Who(String actor) implements Ref {
        @Override
        public String toString() {
            return "who:" + actor;
        }
    }

    /** Where and when a proposal was made, as an adverbial. */
    record Occasion(String fact) implements OfFact {
        @Override
        public String toString() {
            return "occasion:" + fact;
        }
    }

    /** The place of a proposal fact, as an adverbial: without the date, which would tell too much. */
    record Where(String fact) implements OfFact {
        @Override
        public String toString() {
            return "where:" + fact;
        }
    }

    /** A session of a forum, as an adverbial. */
    record AtSession(String forum, int number) implements Ref {
        @Override
        public String toString() {
            return "at-session:" + number + ":" + forum;
        }
    }

    /** What was proposed. */
    record What(String fact) implements OfFact {
        @Override
        public String toString() {
            return "what:" + fact;
        }
    }

    /** A number with what it counts. */
    record Value(Unit unit, BigDecimal number) implements Ref {
        @Override
        public String toString() {
            return "value:" + unit.name().toLowerCase(Locale.ROOT) + ":" + number.toPlainString();
        }
    }

    record Truth(boolean holds) implements Ref {
        @Override
        public String toString() {
            return "truth:" + holds;
        }
    }

    /** A detail of a fact by its id. */
    record DetailOf(String fact, String detail) implements OfFact {
        @Override
        public String toString() {
            return "detail:" + detail + ":" + fact;
        }
    }

    /** A member list or question of a set. */
    record SetOf(String set) implements Ref {
        @Override
        public String toString() {
            return "set:" + set;
        }
    }

    /** The gap with this number in the fact's quote, from 0. */
    record GapOf(String fact, int number) implements OfFact {
        @Override
        public String toString() {
            return "gap:" + number + ":" + fact;
        }
    }

    /** @throws IllegalArgumentException if {@code text} is not what {@link #toString} of a reference writes */
    static Ref parse(String text) {
        var kind = text.substring(0, Math.max(0, text.indexOf(':')));
        var rest = text.substring(text.indexOf(':') + 1);
        var head = rest.substring(0, Math.max(0, rest.indexOf(':')));
        var tail = rest.substring(rest.indexOf(':') + 1);
        return switch (kind) {
            case "when" -> new When(Dating.parse(rest));
            case "date" -> new Date(PartialDate.parse(rest));
            case "event" -> new Event(rest);
            case "acronym" -> new Acronym(rest);
            case "acronym-in" -> new AcronymIn(tail, Language.of(head).orElseThrow());
            case "foreign-acronyms" -> new ForeignAcronyms(rest);
            case "full-name" -> new FullName(rest);
            case "foreign-full-name" -> new ForeignFullName(rest);
            case "lure" -> new Lure(tail, Integer.parseInt(head));
            case "about" -> new About(rest);
            case "who" -> new Who(rest);
            case "occasion" -> new Occasion(rest);
            case "where" -> new Where(rest);
            case "at-session" -> new AtSession(tail, Integer.parseInt(head));
            case "what" -> new What(rest);
            case "value" -> new Value(Unit.valueOf(head.toUpperCase(Locale.ROOT)), new BigDecimal(tail));
            case "truth" -> new Truth(Boolean.parseBoolean(rest));
            case "detail" -> new DetailOf(tail, head);
            case "set" -> new SetOf(rest);
            case "gap" -> new GapOf(tail, Integer.parseInt(head));
            default -> throw new IllegalArgumentException("not a reference: " + text);
        };
    }
}
