package kz.zerek.extraction.proposal;

import java.util.List;
import java.util.Optional;
import kz.zerek.extraction.DateFind;
import kz.zerek.extraction.ProposalFind.Rule;
import kz.zerek.extraction.text.Sentence;
import kz.zerek.extraction.text.Token;
import kz.zerek.language.kazakh.Kazakh;
import kz.zerek.language.kazakh.KazakhNominatives;
import org.jspecify.annotations.Nullable;

/** Kazakh: when, where and who stand first, what was proposed behind them, and the verb last. */
final class KazakhClauses extends ClauseReader {

    /** In tokens. */
    private static final int LONGEST_REPORT = 8;

    private @Nullable Range who;
    private @Nullable Range where;

    KazakhClauses(String text, Sentence sentence, List<DateFind> dates) {
        super(text, sentence, dates);
    }

    @Override
    Optional<Clause> proposing() {
        for (var token : tokens) if (words.nobody.hold(token.text())) return Optional.empty();
        int quoted = quoteEnd();
        if (quoted > 0) {
            var speech = first(words.speech, quoted).flatMap(verb -> bySpeech(quoted, verb));
            if (speech.isPresent()) return speech;
        }
        var idea = first(words.ideaOf, 0).flatMap(this::byIdea);
        if (idea.isPresent()) return idea;
        var verb = first(words.proposing, 0);
        return verb.isPresent()
                ? verb.flatMap(this::byVerb)
                : first(words.initiative, 0).flatMap(this::byInitiative);
    }

    /** «Қор құру керек», – деп ұсыныс білдірді ректор. */
    private Optional<Clause> bySpeech(int quoted, Range verb) {
        int last = verb.to();
        while (last < end() && !isSign(last) && !isInDate(last)) last++;
        findWhere(verb.to(), end());
        if (where != null) last = Math.min(last, where.from());
        who = new Range(verb.to(), last);
        var what = what(1, quoted - 1);
        return who.isEmpty() || what == null || !hasSign(who) && capitals(who) == 0
                ? Optional.empty()
                : Optional.of(new Clause(what, occasion(what, false), Rule.VERB));
    }

    /** «Ортақ нарық идеясын Поль-Анри Спаак көтерген», «идеясы инженерге тиесілі» */
    private Optional<Clause> byIdea(Range idea) {
        int last = idea.to() - 1;
        while (last > idea.from() && isInDate(last - 1)) last--;
        int first = last;
        while (first > idea.from() + 1
                && !isInDate(first - 1)
                && !words.leads.hold(tokens.get(first - 1).text())) first--;
        var maker = new Range(first, last);
        if (maker.isEmpty() || !hasSign(maker) && capitals(maker) == 0) return Optional.empty();
        int from = readOccasion(idea.from());
        boolean isNamedBefore = who != null && isKnown(who);
        var what = isNamedBefore ? null : what(who == null ? from : who.from(), idea.from());
        who = what == null ? null : maker;
        if (what == null) return Optional.empty();
        var told = occasion(what, false);
        return Optional.of(new Clause(what, told.of(KazakhNominatives.ofName(words(maker))), Rule.VERB));
    }

    private Optional<Clause> byVerb(Range verb) {
        if (announces(0, verb.to())) {
            readOccasion(verb.from());
            return Optional.of(new Clause(null, occasion(null, false), Rule.VERB));
        }
        var maker = first(words.proposedBy, 0).filter(found -> found.to() <= verb.from());
        if (maker.isPresent()) return byMaker(maker.get(), verb);
        int from = readOccasion(verb.from());
        int to = verb.from();
        // Any sentence begins with a capital.
        if (who != null && !isKnown(who)) {
            from = who.from();
            who = null;
        }
        if (who == null) to = withoutWho(from, to);
        var what = what(from, to);
        return what == null || words.notProposed.hold(tokens.get(what.from()).text())
                ? Optional.empty()
                : Optional.of(new Clause(what, occasion(what, false), Rule.VERB));
    }

    /** «Германия тарапынан қор құру ұсынылды» */
    private Optional<Clause> byMaker(Range lead, Range verb) {
        int first = lead.from();
        while (first > 0 && isOfWho(first - 1)) first--;
        who = new Range(first, lead.from());
        var what = what(lead.to(), verb.from());
        return who.isEmpty() || what == null
                ? Optional.empty()
                : Optional.of(new Clause(what, occasion(what, false), Rule.VERB));
    }

    /** Where what was proposed ends if it stands first, and where, when and who behind it. */
    private int withoutWho(int from, int verb) {
        int first = verb;
        while (first > from && isOfWho(first - 1)) first--;
        if (first == verb || first == from || !isKnown(new Range(first, verb))) return verb;
        who = new Range(first, verb);
        int end = where != null && where.from() > from ? Math.min(first, where.from()) : first;
        while (end > from && isInDate(end - 1)) end--;
        return end;
    }

    /** «Қазақстанның бастамасымен»: what happened is all the rest. */
    private Optional<Clause> byInitiative(Range lead) {
        int first = lead.from();
        while (first > 0 && isOfWho(first - 1)) first--;
        if (first == lead.from()) return Optional.empty();
        who = new Range(first, lead.from());
        int from = lead.to();
        while (from < end() && (isInDate(from) || isSign(from))) from++;
        var what = what(from, end());
        return what == null ? Optional.empty() : Optional.of(new Clause(what, occasion(what, true), Rule.INITIATIVE));
    }

    private boolean isOfWho(int at) {
        return !isInDate(at) && (isCapital(at) || words.isTitle(tokens.get(at)) || isWithinName(at));
    }

    /** @param isOf whether who proposed is told in the genitive */
    private Occasion occasion(@Nullable Range what, boolean isOf) {
        boolean again = who == null && isAgain();
        return new Occasion(
                who == null ? null : isOf ? KazakhNominatives.withoutCase(words(who)) : words(who),
                where == null ? null : KazakhNominatives.withoutCase(words(where)),
                when(what),
                again);
    }

    /** Reads when, where and who from the beginning; returns the token behind them. */
    private int readOccasion(int to) {
        findWhere(0, to);
        int at = afterReport(to);
        while (at < to) {
            if (where != null && where.holds(at)) at = where.to();
            else if (isInWhen(at)
                    || isSign(at) && !isOpening(at)
                    || words.again.hold(tokens.get(at).text())
                    || words.leads.hold(tokens.get(at).text())) at++;
            else if (who == null && !isInDate(at) && !isAgain() && readWho(at, to)) at = who.to();
            else break;
        }
        return at;
    }

    /** Behind «баспасөз қызметінің хабарлауынша,». */
    private int afterReport(int to) {
        for (int at = 1; at < Math.min(to, LONGEST_REPORT); at++)
            if (tokens.get(at).isSign(','))
                return words.reports.hold(tokens.get(at - 1).text()) ? at + 1 : 0;
        return 0;
    }

    /** Whether a pronoun stands first, or behind what only leads to it: «Сонымен қатар ол». */
    private boolean isAgain() {
        for (var token : tokens) {
            if (words.pronouns.hold(token.text())) return true;
            if (!words.leads.hold(token.text())) return false;
        }
        return false;
    }

    /** One capital is not enough: «2020 жылы Халықаралық агенттік құруды ұсынды». */
    @Override
    boolean isKnown(Range who) {
        return super.isKnown(who) && (hasSign(who) || capitals(who) > 1);
    }

    /** A meeting in the locative or ablative, with what belongs to it on its left. */
    private void findWhere(int from, int to) {
        for (int at = from; at < to; at++) {
            var token = tokens.get(at);
            if (!words.isForum(token) || !words.places.hold(token.text())) continue;
            int first = at;
            while (first > from && isOfPlace(first - 1)) first--;
            where = new Range(first, at + 1);
            return;
        }
    }

    private boolean isOfPlace(int at) {
        var token = tokens.get(at);
        if (isInDate(at) || isPerson(at) || isGenitive(token) && words.isTitle(token)) return false;
        if (token.kind() == Token.Kind.FIGURES || token.isDash() && !token.spaced()) return true;
        if (token.kind() == Token.Kind.SIGN) return false;
        if (words.ordinals.hold(token.text())) return true;
        // «Орынборда өткен құрылтайда»
        if (words.withinPlace.hold(token.text())
                || at + 1 < end() && words.withinPlace.hold(tokens.get(at + 1).text())) return true;
        if (isGenitive(token) || isAcronym(at)) return true;
        if (words.isTitle(token) || isActor(at)) return false;
        boolean isInName = at + 1 < end() && isAcronym(at + 1);
        return isCapital(at) && !isInName || words.forums.hold(token.text()) || isOfForum(at);
    }

    /** Whether a surname stands there; before a meeting it may be a city: «Женева конференциясында». */
    private boolean isPerson(int at) {
        if (!words.isSurname(tokens.get(at))) return false;
        boolean isCity = words.isForum(tokens.get(at + 1)) && (at == 0 || !isCapital(at - 1) || isInDate(at - 1));
        return !isCity;
    }

    /** An adjective between an ordinal or a name and the meeting: «Бірінші жалпықазақ съезінде». */
    private boolean isOfForum(int at) {
        return at > 0
                && !isInflected(at)
                && words.isForum(tokens.get(at + 1))
                && (isCapital(at - 1) || words.ordinals.hold(tokens.get(at - 1).text()));
    }

    private boolean isGenitive(Token token) {
        return token.text().length() > 4 && words.genitives.hold(token.text());
    }

    /** Names and titles in a row, the last in the nominative. */
    private boolean readWho(int from, int to) {
        int last = from;
        while (last < to && isPartOfWho(last, from) && (where == null || !where.holds(last))) last++;
        // A name in another case belongs to what was proposed: «Қазақстан Ауғанстанға көмек көрсетуді ұсынды».
        while (last > from && (isSign(last - 1) || isInflected(last - 1))) last--;
        if (last == from) return false;
        who = new Range(from, last);
        return true;
    }

    private boolean isPartOfWho(int at, int from) {
        var token = tokens.get(at);
        if (isInDate(at)) return false;
        if (isWithinName(at) || isJoining(at, from)) return true;
        if (at > from && words.bodies.hold(tokens.get(at - 1).text())) return false;
        if (leadsToTitle(at)) return true;
        if (at > from && isComplete(at - 1) && !words.isSurname(token)) return false;
        return isCapital(at) && !(at > from && isOfWhat(at));
    }

    /** «Міржақып Дулатов пен Ахмет Байтұрсынов» */
    private boolean isJoining(int at, int from) {
        return at > from
                && words.joining.hold(tokens.get(at).text())
                && words.isSurname(tokens.get(at - 1))
                && at + 1 < end()
                && isCapital(at + 1);
    }

    /** «Сыртқы істер министрі» */
    private boolean leadsToTitle(int at) {
        for (int i = at; i < Math.min(end(), at + 3); i++) {
            var token = tokens.get(i);
            if (words.isTitle(token)) return true;
            if (token.kind() != Token.Kind.WORD || isInflected(i) || words.isSurname(token)) return false;
        }
        return false;
    }

    /** A name that goes on to a small word in the genitive is of what was proposed: «Орталық Азия елдерінің». */
    private boolean isOfWhat(int at) {
        int next = at;
        while (next < end() && isCapital(next)) {
            if (words.isSurname(tokens.get(next))) return false;
            next++;
        }
        return next < end() && isGenitive(tokens.get(next));
    }

    /** Whether a name is whole with this word. */
    private boolean isComplete(int at) {
        var token = tokens.get(at);
        return words.isSurname(token) || isActor(at);
    }

    private boolean isInflected(int at) {
        var token = tokens.get(at);
        var word = token.text();
        // «президенті» is possessive, and no accusative.
        if (isActor(at)
                || words.isTitle(token) && !Kazakh.withoutPossessive(word).equals(word)) return false;
        return word.length() > 5 && words.inflected.hold(word);
    }
}
