package kz.zerek.bank.file;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigDecimal;
import java.util.List;
import kz.zerek.bank.Actor;
import kz.zerek.bank.Detail.Unit;
import kz.zerek.language.Dating;
import kz.zerek.language.Gender;
import kz.zerek.language.Language;
import kz.zerek.language.Localized;
import kz.zerek.language.Noun;
import kz.zerek.language.PartialDate;
import org.hibernate.validator.constraints.URL;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/**
 * What a bank file may hold, as written: the names of the components are those of the fields. The constraints say what
 * one value may be, and {@link EntryValidator} holds each to them; what values say of each other is checked by {@link
 * EntryChecks}, {@link QuoteChecks}, {@link References} and {@link AskableFacts}. {@link BankAssembly} makes a bank of it.
 */
final class BankFormat {

    private BankFormat() {}

    /** A whole file. */
    record Entries(
            List<@NotNull @Valid DocumentEntry> documents,
            List<@NotNull @Valid TopicEntry> topics,
            List<@NotNull @Valid ActorEntry> actors,
            List<@NotNull @Valid ForumEntry> forums,
            List<@NotNull @Valid DateEntry> dates,
            List<@NotNull @Valid AcronymEntry> acronyms,
            List<@NotNull @Valid ProposalEntry> proposals,
            List<@NotNull @Valid SetEntry> sets) {

        static final Entries NONE =
                new Entries(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** A thing with an id that other things may refer to. */
    interface Entry {
        String id();
    }

    /** @param text the name of a file in {@code documents/}, if the bank holds the text */
    record DocumentEntry(
            @NotNull @Slug String id,
            @NotNull Language language,
            @NotNull Localized<@NotNull @Text String> title,
            @Nullable Localized<@NotNull @Text String> publisher,
            @Nullable @URL(regexp = "https?://.*") String address,
            @Nullable @TextFile String text,
            List<@NotNull @Valid NoteEntry> notes)
            implements Entry {}

    /**
     * What a reviewer found in the text of a document.
     *
     * @param at where the text that it is about starts, in UTF-16 units
     */
    record NoteEntry(
            @NotNull @PositiveOrZero Integer at,
            @NotBlank String text,
            @NotNull Localized<@NotNull @Text String> note) {}

    record TopicEntry(@NotNull @Slug String id, @NotNull Localized<@NotNull @Text String> name) implements Entry {}

    record ActorEntry(
            @NotNull @Slug String id,
            @NotNull Actor.Kind kind,
            @NotNull Gender gender,
            @NotNull Localized<@NotNull @Text Noun> name)
            implements Entry {}

    record ForumEntry(@NotNull @Slug String id, @NotNull Localized<@NotNull @Text Noun> name) implements Entry {}

    sealed interface FactEntry extends Entry {
        String topic();

        List<DetailEntry> details();

        @Nullable
        SourceEntry source();
    }

    /** @param question in any of the languages: where it is missing, it is formed by rule */
    record DateEntry(
            @NotNull @Slug String id,
            @NotNull @Slug String topic,
            @NotNull Dating date,
            @Nullable PartialDate earliest,
            @Nullable @Slug String event,
            List<@NotNull PartialDate> disputed,
            @NotNull Localized<@NotNull @Text(slot = "date") String> statement,
            @Nullable Localized<@Text(slot = "when") String> question,
            List<@NotNull @Valid DetailEntry> details,
            @NotNull @Valid SourceEntry source,
            @Nullable Localized<@NotNull @Text String> note)
            implements FactEntry {}

    /**
     * @param others in any of the languages
     * @param lures false full names
     */
    record AcronymEntry(
            @NotNull @Slug String id,
            @NotNull @Slug String topic,
            @Key("short") @NotNull Localized<@NotNull @Text String> shortName,
            @Key("long") @Nullable Localized<@NotNull @Text String> longName,
            @Nullable Localized<@NotNull @Text String> about,
            @Nullable Localized<List<@NotNull @Text String>> others,
            @Nullable Localized<@UniqueElements List<@NotNull @Text String>> lures,
            List<@NotNull @Valid DetailEntry> details,
            @NotNull @Valid SourceEntry source,
            @Nullable Localized<@NotNull @Text String> note)
            implements FactEntry {}

    record ProposalEntry(
            @NotNull @Slug String id,
            @NotNull @Slug String topic,
            @NotNull @Slug String who,
            @Nullable @Valid PlaceEntry where,
            @Nullable PartialDate when,
            @NotNull Localized<@NotNull @Text Noun> what,
            List<@NotNull @Valid DetailEntry> details,
            @NotNull @Valid SourceEntry source,
            @Nullable Localized<@NotNull @Text String> note)
            implements FactEntry {}

    /** A forum with the number of its session (and of the first at which it could be), or an adverbial in each language. */
    record PlaceEntry(
            @Nullable @Slug String forum,
            @Nullable @Positive Integer session,
            @Nullable @Positive Integer earliest,
            @Nullable @Text String kk,
            @Nullable @Text String ru,
            @Nullable @Text String en) {}

    /** A number of a fact. */
    record DetailEntry(
            @NotNull @Slug String id,
            @NotNull @Positive BigDecimal value,
            @NotNull Unit unit,
            @NotNull Localized<@NotNull @Text(slot = "value", form = true) String> statement,
            @NotNull Localized<@NotNull @Text String> question,
            @Nullable Localized<@NotNull @Text String> rephrased)
            implements Entry {}

    /**
     * A document, and where its text is held, what it says.
     *
     * @param at where the sentence starts in the document, in UTF-16 units
     * @param answer the words of the sentence that prove the fact
     */
    record SourceEntry(
            @NotNull @Slug String document,
            @Nullable @PositiveOrZero Integer at,
            @Nullable String sentence,
            @Nullable String answer,
            List<@NotNull @Valid GapEntry> gaps) {}

    /**
     * What can be blanked.
     *
     * @param of {@code date}, {@code short}, or the id of a detail
     * @param nth which of several occurrences in the sentence, from 1; needed only if there are several
     */
    record GapEntry(
            @NotBlank String text,
            @NotNull @Slug String of,
            @NotBlank String form,
            @Nullable @Positive Integer nth) {}

    /** A closed list of acronyms. */
    record SetEntry(
            @NotNull @Slug String id,
            @NotNull @Slug String topic,
            @NotNull Localized<@NotNull @Text String> question,
            @NotNull Localized<@NotNull @Text(slot = "members") String> claim,
            @NotEmpty @UniqueElements List<@NotNull @Slug String> members,
            @NotNull @Valid SourceEntry source,
            @Nullable Localized<@NotNull @Text String> note)
            implements Entry {}

    /** The name of a field in the file, where Java does not let the component be called so. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.RECORD_COMPONENT)
    @interface Key {
        String value();
    }

    /** The form of an id: small Latin letters, digits and single hyphens, at most 64 of them. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.FIELD, ElementType.TYPE_USE})
    @Constraint(validatedBy = {})
    @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
    @Size(max = 64)
    @ReportAsSingleViolation
    @interface Slug {
        String message() default "{bank.problem.slug}";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** The name of a text file, without a folder: it leads nowhere else. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.FIELD, ElementType.TYPE_USE})
    @Constraint(validatedBy = {})
    @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]*\\.txt")
    @ReportAsSingleViolation
    @interface TextFile {
        String message() default "{bank.problem.text-file}";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }
}
