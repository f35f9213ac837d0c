package kz.zerek.question;

import java.util.Map;
import kz.zerek.bank.ProposalFact;
import kz.zerek.language.Form;
import kz.zerek.language.message.Messages;
import kz.zerek.language.message.Term;
import org.jspecify.annotations.Nullable;

/** What proposals say as a sentence, with something else or nothing in a slot. No sentence has its full stop. */
final class Statements {

    private final Messages messages;

    Statements(Messages messages) {
        this.messages = messages;
    }

    String proposal(ProposalFact fact, Phrases words) {
        return proposal(words.slot(new Ref.Who(fact.who())), words.occasion(fact), fact, words);
    }

    /** With who or where replaced by what is claimed. */
    String claimed(ProposalFact fact, Ref claim, Phrases words) {
        return claim instanceof Ref.Who who
                ? proposal(words.slot(who), words.occasion(fact), fact, words)
                : proposal(words.slot(new Ref.Who(fact.who())), words.text(claim), fact, words);
    }

    /** With a blank for who or where. */
    String blanked(ProposalFact fact, boolean who, Phrases words) {
        var actor = words.slot(new Ref.Who(fact.who()));
        return who
                ? proposal(new Blank((Term) actor), words.occasion(fact), fact, words)
                : proposal(actor, Passages.BLANK, fact, words);
    }

    private String proposal(Object who, String occasion, ProposalFact fact, Phrases words) {
        var values = Map.<String, Object>of("who", who, "what", words.slot(new Ref.What(fact.id())), "where", occasion);

        return messages.text(
                words.language(), occasion.isEmpty() ? "statement.proposal.plain" : "statement.proposal", values);
    }

    /**
     * A blank, the same in every form.
     *
     * @param hidden what words agree with, or null if none do
     */
    record Blank(@Nullable Term hidden) implements Term {

        Blank() {
            this(null);
        }

        @Override
        public String base() {
            return Passages.BLANK;
        }

        @Override
        public String in(Form form) {
            return Passages.BLANK;
        }

        /** What is counted goes into the blank: its form would tell the number. */
        @Override
        public String counted(String[] alternatives) {
            return Passages.BLANK;
        }

        @Override
        public String agree(String[] alternatives) {
            return hidden == null ? Term.super.agree(alternatives) : hidden.agree(alternatives);
        }
    }
}
