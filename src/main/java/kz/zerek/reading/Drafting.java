package kz.zerek.reading;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.zerek.bank.Actor;
import kz.zerek.bank.Bank;
import kz.zerek.bank.Detail;
import kz.zerek.bank.Forum;
import kz.zerek.extraction.AcronymFind;
import kz.zerek.extraction.Amount;
import kz.zerek.extraction.DateFind;
import kz.zerek.extraction.Find;
import kz.zerek.extraction.ProposalFind;
import kz.zerek.extraction.ProposalFind.Rule;
import kz.zerek.extraction.Span;
import kz.zerek.extraction.Suggestion;
import kz.zerek.extraction.lexicon.Organisations;
import kz.zerek.language.Dating;
import kz.zerek.language.Gender;
import kz.zerek.language.Language;
import kz.zerek.language.Localized;
import kz.zerek.language.Noun;
import kz.zerek.language.answer.PlainText;
import kz.zerek.language.statement.Meeting;
import kz.zerek.language.statement.Names;
import kz.zerek.language.statement.Proposed;
import kz.zerek.reading.Draft.Kind;
import org.jspecify.annotations.Nullable;

/** What was found, as a draft of a fact: in the language of its sentence, and what the bank and the lexicon know of it. */
final class Drafting {

    /** Of a sentence on either side of what was found, in UTF-16 units. */
    private static final int MOST_AROUND = 1_000;

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern SESSION = Pattern.compile("(?<!\\d)\\d{1,3}(?!\\d)");

    private final Collection<Actor> actors;
    private final Collection<Forum> forums;

    /** @param bank what it knows is referred to */
    Drafting(Bank bank) {
        actors = bank.actors().stream()
                .filter(actor -> !ReadingId.isOfOne(actor.id()))
                .toList();
        forums = bank.forums();
    }

    /**
     * @param text in which it was found
     * @param language of its sentence
     */
    Draft of(Find find, String text, Language language) {
        var fields = new TreeMap<String, String>();
        switch (find) {
            case DateFind date -> fill(fields, date, language);
            case AcronymFind acronym -> fill(fields, acronym, language);
            case ProposalFind proposal -> fill(fields, proposal, text, language);
        }
        // A sentence may go on over lines and tabs; a field is one line.
        fields.replaceAll((_, value) -> SPACES.matcher(value).replaceAll(" ").strip());
        return new Draft(kind(find), fields);
    }

    static Kind kind(Find find) {
        return switch (find) {
            case DateFind _ -> Kind.DATE;
            case AcronymFind _ -> Kind.ACRONYM;
            case ProposalFind _ -> Kind.PROPOSAL;
        };
    }

    /** What found it. */
    static String rule(Find find) {
        return switch (find) {
            case DateFind date -> date.rule();
            case AcronymFind acronym -> acronym.rule().name();
            case ProposalFind proposal -> proposal.rule().name();
        };
    }

    private static void fill(Map<String, String> fields, DateFind date, Language language) {
        fields.put("date", date.dating().map(Dating::toString).orElse(date.value()));
        fields.put(Draft.in("statement", language), date.statement() != null ? date.statement() : date.event());
    }

    private static void fill(Map<String, String> fields, AcronymFind acronym, Language language) {
        fields.put(Draft.in("short", language), acronym.shortForm());
        if (acronym.longForm() != null) fields.put(Draft.in("long", language), nominative(acronym, language));
    }

    /** The name as the lexicon has it if that is the one, since a Russian sentence may have it in any case; else as found. */
    private static String nominative(AcronymFind acronym, Language language) {
        var found = acronym.longForm();
        var known = acronym.suggestion() == null
                ? null
                : acronym.suggestion().names().in(language).longForm();
        return known != null && Organisations.known().areSame(found, known, language) ? known : found;
    }

    private void fill(Map<String, String> fields, ProposalFind proposal, String text, Language language) {
        fillWho(fields, proposal.who(), language);
        fillWhere(fields, proposal, text, language);
        if (proposal.when() != null) fields.put("when", proposal.when());
        // That something happened is nothing that can be asked who proposed it.
        if (proposal.rule() != Rule.INITIATIVE)
            Proposed.of(text, proposal.span().start(), proposal.what(), language)
                    .ifPresent(what -> fields.put(Draft.in("what", language), what));
    }

    private void fillWho(Map<String, String> fields, @Nullable String who, Language language) {
        if (who == null) {
            fields.putAll(somebody(Gender.MASCULINE));
            return;
        }
        // Two are none of whom the bank knows one.
        var known = Names.areTwo(who)
                ? Optional.<Actor>empty()
                : named(actors, Actor::name, who, language).or(() -> bySurname(who, language));
        if (known.isPresent()) {
            fields.put("who", known.get().id());
        } else {
            fields.putAll(somebody(Names.gender(who)));
            var field = DraftFile.ACTOR + Draft.in("name", language);
            fields.put(language == Language.RU ? field + "." + Noun.BASE : field, who);
        }
    }

    /** Who is not known, to begin with. */
    private static Map<String, String> somebody(Gender gender) {
        return Map.of(
                DraftFile.ACTOR + "kind",
                "person",
                DraftFile.ACTOR + "gender",
                gender.name().toLowerCase(Locale.ROOT));
    }

    /** The only person with a surname that stands alone, behind an initial or behind what the person is. */
    private Optional<Actor> bySurname(String who, Language language) {
        var words = who.split("[\\s.]+");
        var surname = PlainText.lowerCase(words[words.length - 1]);
        var first = words.length == 1 ? "" : words[words.length - 2];
        var people = actors.stream()
                .filter(actor -> actor.kind() == Actor.Kind.PERSON)
                .filter(actor -> forms(actor.name().in(language)).anyMatch(name -> name.endsWith(" " + surname)))
                .filter(actor -> isBefore(first, actor.name().in(language).base()))
                .toList();
        return people.size() == 1 ? Optional.of(people.getFirst()) : Optional.empty();
    }

    private static boolean isBefore(String word, String name) {
        return word.isEmpty()
                || Character.isLowerCase(word.codePointAt(0))
                || PlainText.lowerCase(name).startsWith(PlainText.lowerCase(word));
    }

    private void fillWhere(Map<String, String> fields, ProposalFind proposal, String text, Language language) {
        var where = proposal.where();
        if (where == null) return;
        var forum = named(forums, Forum::name, where, language);
        var session = SESSION.matcher(where);
        if (forum.isPresent() && session.find()) {
            fields.put("where.forum", forum.get().id());
            fields.put("where.session", session.group());
        } else {
            fields.put(
                    Draft.in("where", language),
                    Meeting.at(text, proposal.sentence().end(), where, language));
        }
    }

    /** The one with the longest name that a text has in any of its forms. */
    private static <T> Optional<T> named(
            Collection<T> all, Function<T, Localized<Noun>> name, String text, Language language) {
        var plain = PlainText.lowerCase(text);
        return all.stream()
                .filter(one -> forms(name.apply(one).in(language)).anyMatch(plain::contains))
                .max(Comparator.comparing(
                        one -> name.apply(one).in(language).base().length()));
    }

    private static Stream<String> forms(Noun noun) {
        return Stream.concat(Stream.of(noun.base()), noun.forms().values().stream())
                .map(PlainText::lowerCase);
    }

    /** What the lexicon knows, and the numbers that could be asked about, by field; nothing if that is nothing. */
    static Map<String, String> suggested(Find find) {
        var suggested = new TreeMap<String, String>();
        if (find instanceof AcronymFind acronym && acronym.suggestion() != null)
            for (var language : Language.values())
                suggest(suggested, acronym.suggestion().names().in(language), language);
        if (find instanceof ProposalFind proposal) {
            var amounts = amounts(proposal);
            for (int i = 0; i < amounts.size(); i++) suggest(suggested, DraftDetails.place(i), amounts.get(i));
        }
        return suggested;
    }

    /** As many as a draft has details. */
    private static List<Amount> amounts(ProposalFind proposal) {
        return proposal.amounts().stream().limit(DraftDetails.MOST).toList();
    }

    private static void suggest(Map<String, String> suggested, String detail, Amount amount) {
        suggested.put(detail + DraftDetails.VALUE, amount.value().toPlainString());
        suggested.put(
                detail + DraftDetails.UNIT,
                DraftDetails.written(Detail.Unit.valueOf(amount.unit().name())));
        if (amount.statement() != null)
            suggested.put(Draft.in(detail + DraftDetails.STATEMENT, amount.language()), amount.statement());
        if (amount.question() != null)
            suggested.put(Draft.in(detail + DraftDetails.QUESTION, amount.language()), amount.question());
    }

    /** The sentence of a find, with those behind it that tell its numbers. */
    static Span sentence(Find find) {
        int end = find instanceof ProposalFind proposal && !proposal.amounts().isEmpty()
                ? amounts(proposal).getLast().sentence().end()
                : find.sentence().end();
        // A list or a table without stops is no sentence to be quoted.
        return new Span(
                Math.max(find.sentence().start(), find.span().start() - MOST_AROUND),
                Math.min(end, find.span().end() + MOST_AROUND));
    }

    private static void suggest(Map<String, String> suggested, Suggestion.Name name, Language language) {
        if (name.shortForm() != null) suggested.put(Draft.in("short", language), name.shortForm());
        if (name.longForm() != null) suggested.put(Draft.in("long", language), name.longForm());
    }
}
