package kz.zerek.shell;

/** A screen was asked for from another computer than the one on which it opens. */
class LocalOnlyException extends RuntimeException {}
