namespace NRules.Diagnostics;

/// <summary>The kinds of nodes a network has.</summary>
public enum NodeType
{
    /// <summary>Where facts come in.</summary>
    Root = 0,

    /// <summary>Passes facts of one type.</summary>
    Type = 1,

    /// <summary>Passes facts for which a condition holds.</summary>
    Selection = 2,

    /// <summary>The facts that passed all conditions of a pattern that read nothing else.</summary>
    AlphaMemory = 3,

    /// <summary>The empty tuple that every rule starts from.</summary>
    Dummy = 4,

    /// <summary>Adds a matching fact to a tuple.</summary>
    Join = 5,

    /// <summary>Hands the tuples of a nested network to the node it is nested in.</summary>
    Adapter = 6,

    /// <summary>Passes tuples for which something matches.</summary>
    Exists = 7,

    /// <summary>Adds an aggregate of facts to a tuple.</summary>
    Aggregate = 8,

    /// <summary>Passes tuples for which nothing matches.</summary>
    Not = 9,

    /// <summary>Adds the value of an expression to a tuple.</summary>
    Binding = 10,

    /// <summary>The tuples that the node before it has made, for those behind it to take.</summary>
    BetaMemory = 11,

    /// <summary>Turns the tuples that reach it into activations of a rule.</summary>
    Rule = 12,
}
