namespace NRules.RuleModel;

/// <summary>What a <see cref="RuleElementVisitor{TContext}"/> carries when it needs to carry nothing.</summary>
public class Context
{
    /// <summary>The context without content, shared by all threads.</summary>
    public static Context Empty { get; } = new();
}
