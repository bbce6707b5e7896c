namespace NRules;

/// <summary>Options of a <see cref="RuleCompiler"/>.</summary>
public class RuleCompilerOptions
{
    /// <summary>The options that hold where none are given.</summary>
    public static RuleCompilerOptions Default => new();

    /// <summary>What to do with expressions that cannot be compared. They are rare: the C# compiler makes none of them.</summary>
    public RuleCompilerUnsupportedExpressionsHandling UnsupportedExpressionHandling { get; set; }
}
