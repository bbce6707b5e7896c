namespace NRules.OnePass;

/// <summary>What a pass made of facts to match a rule.</summary>
/// <param name="Value">The collection, or the value that the rule computed.</param>
/// <param name="Collected">For a collection the numbers of its facts; otherwise null.</param>
internal readonly record struct RecordedValue(object? Value, int[]? Collected);
