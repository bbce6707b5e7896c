namespace NRules.Fluent.Expressions;

/// <summary>The key of a yielded fact among those linked to a match. A type of its own, so that no key of an author's can be equal to it.</summary>
internal sealed record YieldKey(int Ordinal);
