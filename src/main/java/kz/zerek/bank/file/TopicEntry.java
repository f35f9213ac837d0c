package kz.zerek.bank.file;

import jakarta.validation.constraints.NotNull;
import kz.zerek.bank.Topic;
import kz.zerek.language.Localized;

/** A topic as written. */
record TopicEntry(@NotNull @Slug String id, @NotNull Localized<@NotNull @Line String> name) implements Entry {

    Topic toTopic() {
        return new Topic(id, name);
    }
}
