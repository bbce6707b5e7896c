using NRules.RuleModel;

namespace NRules;

/// <summary>Shortcuts from a repository of rules to sessions.</summary>
public static class RuleRepositoryExtensions
{
    /// <summary>The rules of every rule set, in the order of the sets.</summary>
    /// <param name="repository">The repository.</param>
    public static IEnumerable<IRuleDefinition> GetRules(this IRuleRepository repository)
    {
        ArgumentNullException.ThrowIfNull(repository);
        return repository.GetRuleSets().SelectMany(set => set.Rules);
    }

    /// <summary>Compiles every rule of a repository with the default options.</summary>
    /// <param name="repository">The repository.</param>
    /// <returns>A factory of sessions over these rules.</returns>
    /// <exception cref="RuleCompilationException">A rule could not be compiled.</exception>
    public static ISessionFactory Compile(this IRuleRepository repository) => repository.Compile(CancellationToken.None);

    /// <summary>Compiles every rule of a repository with the default options.</summary>
    /// <param name="repository">The repository.</param>
    /// <param name="cancellationToken">Stops compilation between two rules.</param>
    /// <returns>A factory of sessions over these rules.</returns>
    /// <exception cref="RuleCompilationException">A rule could not be compiled.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static ISessionFactory Compile(this IRuleRepository repository, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(repository);
        return new RuleCompiler().Compile(repository.GetRuleSets(), cancellationToken);
    }
}
