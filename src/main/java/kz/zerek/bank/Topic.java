package kz.zerek.bank;

import kz.zerek.language.Localized;

/** What a learner chooses to be asked about. */
public record Topic(String id, Localized<String> name) {}
