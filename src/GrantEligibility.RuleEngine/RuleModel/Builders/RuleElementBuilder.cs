using System.Globalization;

namespace NRules.RuleModel.Builders;

/// <summary>Builds a part of a rule. A builder belongs to one thread.</summary>
public abstract class RuleElementBuilder
{
    private static int s_builders;
    private readonly int _builder = Interlocked.Increment(ref s_builders);
    private int _generated;

    private protected RuleElementBuilder()
    {
    }

    /// <summary>The name a declaration gets.</summary>
    /// <param name="name">The name asked for; null or empty for any.</param>
    /// <returns>The name asked for, or one that no other declaration of the process has.</returns>
    protected string DeclarationName(string? name) =>
        // Builders may be made apart and put together later, so a generated name must differ from those of every other builder.
        string.IsNullOrEmpty(name) ? string.Create(CultureInfo.InvariantCulture, $"$b{_builder}_{++_generated}") : name;

    private protected static IBuilder<TElement> Built<TElement>(TElement element)
        where TElement : RuleElement
    {
        ArgumentNullException.ThrowIfNull(element);
        return new BuiltElement<TElement>(element);
    }

    private protected static TBuilder NotNull<TBuilder>(TBuilder builder)
        where TBuilder : class
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder;
    }
}
