package kz.zerek.language;

/** The agreement class of a Russian noun: three genders and the plural. */
public enum Gender {
    MASCULINE,
    FEMININE,
    NEUTER,
    PLURAL
}
