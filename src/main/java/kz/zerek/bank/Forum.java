package kz.zerek.bank;

import kz.zerek.language.Localized;
import kz.zerek.language.Noun;

/** A body that meets in numbered sessions. */
public record Forum(String id, Localized<Noun> name) {}
