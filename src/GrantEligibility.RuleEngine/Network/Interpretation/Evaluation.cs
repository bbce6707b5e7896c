namespace NRules.Network.Interpretation;

/// <summary>Gives the value of an expression, or of a part of one.</summary>
internal delegate object? Evaluation(in Arguments arguments);
