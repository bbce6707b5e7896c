namespace GrantEligibility.Explanations;

/// <summary>Reads the value of an expression again, for the facts of one match.</summary>
/// <param name="match">The facts, by the aliases of the rule.</param>
/// <param name="value">The value.</param>
/// <returns>False where an alias is not bound, something on the way is null, or reading it throws.</returns>
internal delegate bool ValueReader(Premise[] match, out object? value);
