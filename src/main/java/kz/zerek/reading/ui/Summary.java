package kz.zerek.reading.ui;

import com.vaadin.flow.component.Component;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zerek.bank.AcronymFact;
import kz.zerek.bank.Bank;
import kz.zerek.bank.DateFact;
import kz.zerek.bank.Fact;
import kz.zerek.bank.Forum;
import kz.zerek.bank.ProposalFact;
import kz.zerek.language.Dating;
import kz.zerek.language.Language;
import kz.zerek.language.PartialDate;
import kz.zerek.language.date.DateWords;
import kz.zerek.language.message.Term;
import kz.zerek.reading.Candidate;
import kz.zerek.reading.Draft;
import kz.zerek.reading.FieldWords;

/** What a draft says in a line, in the language of whoever reads the screen as far as it says it in that. */
final class Summary {

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,2}");

    private final Component screen;
    private final Language reader;
    private final Bank bank;

    /** @param bank what it knows can be named */
    Summary(Component screen, Language reader, Bank bank) {
        this.screen = screen;
        this.reader = reader;
        this.bank = bank;
    }

    /** What it is: a date in words, an acronym, who proposes. */
    Said head(Draft draft) {
        return switch (draft.kind()) {
            case DATE -> inReader(date(draft.get("date")));
            case ACRONYM -> said(draft, "short");
            case PROPOSAL -> who(draft);
        };
    }

    /** What of it: the event, the name, the proposal. */
    Said body(Draft draft) {
        return switch (draft.kind()) {
            case DATE -> {
                var statement = said(draft, "statement");
                yield new Said(statement.text().replace(FieldWords.DATE, "…"), statement.language());
            }
            case ACRONYM -> said(draft, "long");
            case PROPOSAL -> said(draft, "what");
        };
    }

    /** When and where somebody proposed something, as far as that is known. */
    Said.Line occasion(Draft draft) {
        if (draft.kind() != Draft.Kind.PROPOSAL) return Said.Line.of();
        return Said.Line.of(inReader(draft.has("when") ? date(draft.get("when")) : ""), where(draft));
    }

    private Said where(Draft draft) {
        return bank.forums().stream()
                .filter(forum -> forum.id().equals(draft.get("where.forum")))
                .map(forum -> inReader(session(forum, draft.get("where.session"))))
                .findFirst()
                .orElseGet(() -> said(draft, "where"));
    }

    /** As the questions say it, once a number is there. */
    private String session(Forum forum, String number) {
        if (!NUMBER.matcher(number).matches()) return forum.name().in(reader).base();
        var name = Term.of(forum.name().in(reader), reader);
        return screen.getTranslation("occasion.session", Map.of("number", Integer.parseInt(number), "forum", name));
    }

    /** Both in one line. */
    Said.Line line(Draft draft) {
        return Said.Line.of(head(draft), body(draft));
    }

    Said.Line line(Fact fact) {
        return Said.Line.of(inReader(head(fact)), inReader(body(fact)));
    }

    private Said inReader(String text) {
        return new Said(text, reader);
    }

    /** The same of a fact of the bank. */
    private String head(Fact fact) {
        return switch (fact) {
            case DateFact date -> DateWords.adverbial(date.dating(), reader);
            case AcronymFact acronym -> acronym.shortName().in(reader);
            case ProposalFact proposal ->
                bank.actor(proposal.who()).name().in(reader).base();
        };
    }

    private String body(Fact fact) {
        return switch (fact) {
            case DateFact date -> date.statement().in(reader).text().replace(FieldWords.DATE, "…");
            case AcronymFact acronym ->
                acronym.longName() == null ? "" : acronym.longName().in(reader);
            case ProposalFact proposal -> proposal.what().in(reader).base();
        };
    }

    /** A date or a period in words if it can be read, else as it is. */
    String date(String edtf) {
        try {
            if (Candidate.isPeriod(edtf))
                return Stream.of(edtf.split("/"))
                        .map(end -> DateWords.nominal(PartialDate.parse(end), reader))
                        .collect(Collectors.joining(" – "));
            return DateWords.adverbial(Dating.parse(edtf), reader);
        } catch (DateTimeException e) {
            return edtf;
        }
    }

    private Said who(Draft draft) {
        if (draft.has("who"))
            return inReader(bank.actors().stream()
                    .filter(actor -> actor.id().equals(draft.get("who")))
                    .map(actor -> actor.name().in(reader).base())
                    .findFirst()
                    .orElse(""));
        return Stream.of(said(draft, "actor.name"), new Said(draft.get("actor.name.ru.base"), Language.RU))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElseGet(() -> inReader(screen.getTranslation("reading.who.unknown")));
    }

    /** What a field says in the reader's language, or else in the first that it says it in. */
    private Said said(Draft draft, String field) {
        return Stream.concat(Stream.of(reader), Arrays.stream(Language.values()))
                .map(language -> new Said(draft.get(field, language), language))
                .filter(said -> !said.isEmpty())
                .findFirst()
                .orElse(inReader(""));
    }

    /** The languages in which something is missing, by name. */
    String languages(Stream<Language> missing) {
        return missing.map(language -> screen.getTranslation("language." + language.code()))
                .collect(Collectors.joining(", "));
    }

    String kind(Draft.Kind kind) {
        return screen.getTranslation("reading.kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    String percent(double confidence) {
        return screen.getTranslation("reading.confidence", Map.of("percent", Math.round(100 * confidence)));
    }
}
