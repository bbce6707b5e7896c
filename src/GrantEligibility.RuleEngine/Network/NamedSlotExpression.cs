namespace NRules.Network;

/// <summary>An expression of an aggregate, with the name that says what it is for. Immutable.</summary>
internal sealed record NamedSlotExpression(string Name, SlotExpression Expression);
