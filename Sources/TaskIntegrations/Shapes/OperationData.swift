// Written by Scripts/service-shapes from the API models of botocore 1.43.11; do not edit.

/// The operations that are known, by service: response and required members of the request.
enum OperationData {
  static let text: StaticString = #"""
    @apigateway
    createApiKey 0
    createAuthorizer 3 restApiId name type
    createBasePathMapping 5 domainName restApiId
    createDeployment 6 restApiId
    createDocumentationPart 10 restApiId location properties
    createDocumentationVersion 13 restApiId documentationVersion
    createDomainName 14 domainName
    createDomainNameAccessAssociation 24 domainNameArn accessAssociationSourceType
    ~ accessAssociationSource
    createModel 26 restApiId name contentType
    createRequestValidator 27 restApiId
    createResource 28 restApiId parentId pathPart
    createRestApi 42 name
    createStage 45 restApiId stageName deploymentId
    createUsagePlan 53 name
    createUsagePlanKey 60 usagePlanId keyId keyType
    createVpcLink 61 name targetArns
    generateClientCertificate 63
    getAccount 64
    getApiKey 0 apiKey
    getApiKeys 65
    getAuthorizer 3 restApiId authorizerId
    getAuthorizers 67 restApiId
    getBasePathMapping 5 domainName basePath
    getBasePathMappings 69 domainName
    getClientCertificate 63 clientCertificateId
    getClientCertificates 71
    getDeployment 6 restApiId deploymentId
    getDeployments 73 restApiId
    getDocumentationPart 10 restApiId documentationPartId
    getDocumentationParts 75 restApiId
    getDocumentationVersion 13 restApiId documentationVersion
    getDocumentationVersions 77 restApiId
    getDomainName 14 domainName
    getDomainNameAccessAssociations 79
    getDomainNames 81
    getExport 83 restApiId stageName exportType
    getGatewayResponse 84 restApiId responseType
    getGatewayResponses 86 restApiId
    getIntegration 34 restApiId resourceId httpMethod
    getIntegrationResponse 39 restApiId resourceId httpMethod statusCode
    getMethod 30 restApiId resourceId httpMethod
    getMethodResponse 33 restApiId resourceId httpMethod statusCode
    getModel 26 restApiId modelName
    getModelTemplate 88 restApiId modelName
    getModels 89 restApiId
    getRequestValidator 27 restApiId requestValidatorId
    getRequestValidators 91 restApiId
    getResource 28 restApiId resourceId
    getResources 93 restApiId
    getRestApi 42 restApiId
    getRestApis 95
    getSdk 83 restApiId stageName sdkType
    getSdkType 97 id
    getSdkTypes 100
    getStage 45 restApiId stageName
    getStages 102 restApiId
    getTags 104 resourceArn
    getUsage 105 usagePlanId startDate endDate
    getUsagePlan 53 usagePlanId
    getUsagePlanKey 60 usagePlanId keyId
    getUsagePlanKeys 109 usagePlanId
    getUsagePlans 111
    getVpcLink 61 vpcLinkId
    getVpcLinks 113
    importApiKeys 115 body format
    importDocumentationParts 115 restApiId body
    importRestApi 42 body
    putGatewayResponse 84 restApiId responseType
    putIntegration 34 restApiId resourceId httpMethod type
    putIntegrationResponse 39 restApiId resourceId httpMethod statusCode
    putMethod 30 restApiId resourceId httpMethod authorizationType
    putMethodResponse 33 restApiId resourceId httpMethod statusCode
    putRestApi 42 restApiId body
    testInvokeAuthorizer 116 restApiId authorizerId
    testInvokeMethod 118 restApiId resourceId httpMethod
    updateAccount 64
    updateApiKey 0 apiKey
    updateAuthorizer 3 restApiId authorizerId
    updateBasePathMapping 5 domainName basePath
    updateClientCertificate 63 clientCertificateId
    updateDeployment 6 restApiId deploymentId
    updateDocumentationPart 10 restApiId documentationPartId
    updateDocumentationVersion 13 restApiId documentationVersion
    updateDomainName 14 domainName
    updateGatewayResponse 84 restApiId responseType
    updateIntegration 34 restApiId resourceId httpMethod
    updateIntegrationResponse 39 restApiId resourceId httpMethod statusCode
    updateMethod 30 restApiId resourceId httpMethod
    updateMethodResponse 33 restApiId resourceId httpMethod statusCode
    updateModel 26 restApiId modelName
    updateRequestValidator 27 restApiId requestValidatorId
    updateResource 28 restApiId resourceId
    updateRestApi 42 restApiId
    updateStage 45 restApiId stageName
    updateUsage 105 usagePlanId keyId
    updateUsagePlan 53 usagePlanId
    updateVpcLink 61 vpcLinkId
    @athena
    batchGetNamedQuery 119 NamedQueryIds
    batchGetPreparedStatement 124 PreparedStatementNames WorkGroup
    batchGetQueryExecution 129 QueryExecutionIds
    cancelCapacityReservation 154 Name
    createCapacityReservation 154 TargetDpus Name
    createDataCatalog 155 Name Type
    createNamedQuery 161 Name Database QueryString
    createNotebook 162 WorkGroup Name
    createPreparedStatement 154 StatementName WorkGroup QueryStatement
    createPresignedNotebookUrl 163 SessionId
    createWorkGroup 154 Name
    deleteCapacityReservation 154 Name
    deleteDataCatalog 155 Name
    deleteNamedQuery 154
    deleteNotebook 154 NotebookId
    deletePreparedStatement 154 StatementName WorkGroup
    deleteWorkGroup 154 WorkGroup
    exportNotebook 164 NotebookId
    getCalculationExecution 167 CalculationExecutionId
    getCalculationExecutionCode 172 CalculationExecutionId
    getCalculationExecutionStatus 173 CalculationExecutionId
    getCapacityAssignmentConfiguration 174 CapacityReservationName
    getCapacityReservation 178 Name
    getDataCatalog 155 Name
    getDatabase 183 CatalogName DatabaseName
    getNamedQuery 185 NamedQueryId
    getNotebookMetadata 186 NotebookId
    getPreparedStatement 187 StatementName WorkGroup
    getQueryExecution 188 QueryExecutionId
    getQueryResults 189 QueryExecutionId
    getQueryRuntimeStatistics 199 QueryExecutionId
    getResourceDashboard 207 ResourceARN
    getSession 208 SessionId
    getSessionEndpoint 220 SessionId
    getSessionStatus 221 SessionId
    getTableMetadata 222 CatalogName DatabaseName TableName
    getWorkGroup 226 WorkGroup
    importNotebook 162 WorkGroup Name Type
    listApplicationDPUSizes 231
    listCalculationExecutions 234 SessionId
    listCapacityReservations 237
    listDataCatalogs 239
    listDatabases 242 CatalogName
    listEngineVersions 244
    listExecutors 246 SessionId
    listNamedQueries 251
    listNotebookMetadata 253 WorkGroup
    listNotebookSessions 255 NotebookId
    listPreparedStatements 258 WorkGroup
    listQueryExecutions 261
    listSessions 262 WorkGroup
    listTableMetadata 265 CatalogName DatabaseName
    listTagsForResource 267 ResourceARN
    listWorkGroups 270
    putCapacityAssignmentConfiguration 154 CapacityReservationName CapacityAssignments
    startCalculationExecution 273 SessionId
    startQueryExecution 274 QueryString
    startSession 275 WorkGroup EngineConfiguration
    stopCalculationExecution 276 CalculationExecutionId
    stopQueryExecution 154
    tagResource 154 ResourceARN Tags
    terminateSession 277 SessionId
    untagResource 154 ResourceARN TagKeys
    updateCapacityReservation 154 TargetDpus Name
    updateDataCatalog 154 Name Type
    updateNamedQuery 154 NamedQueryId Name QueryString
    updateNotebook 154 NotebookId Payload Type
    updateNotebookMetadata 154 NotebookId Name
    updatePreparedStatement 154 StatementName WorkGroup QueryStatement
    updateWorkGroup 154 WorkGroup
    @batch
    cancelJob 154 jobId reason
    createComputeEnvironment 278 computeEnvironmentName type
    createConsumableResource 279 consumableResourceName
    createJobQueue 280 jobQueueName priority
    createQuotaShare 281 quotaShareName jobQueue capacityLimits resourceSharingConfiguration
    ~ preemptionConfiguration
    createSchedulingPolicy 282 name
    createServiceEnvironment 283 serviceEnvironmentName serviceEnvironmentType capacityLimits
    deleteComputeEnvironment 154 computeEnvironment
    deleteConsumableResource 154 consumableResource
    deleteJobQueue 154 jobQueue
    deleteQuotaShare 154 quotaShareArn
    deleteSchedulingPolicy 154 arn
    deleteServiceEnvironment 154 serviceEnvironment
    deregisterJobDefinition 154 jobDefinition
    describeComputeEnvironments 284
    describeConsumableResource 303 consumableResource
    describeJobDefinitions 304
    describeJobQueues 381
    describeJobs 393 jobs
    describeQuotaShare 426 quotaShareArn
    describeSchedulingPolicies 433 arns
    describeServiceEnvironments 441
    describeServiceJob 447 jobId
    getJobQueueSnapshot 461 jobQueue
    listConsumableResources 474
    listJobs 477
    listJobsByConsumableResource 483 consumableResource
    listQuotaShares 486 jobQueue
    listSchedulingPolicies 489
    listServiceJobs 492
    listTagsForResource 495 resourceArn
    registerJobDefinition 496 jobDefinitionName type
    submitJob 497 jobName jobQueue jobDefinition
    submitServiceJob 497 jobName jobQueue serviceRequestPayload serviceJobType
    tagResource 154 resourceArn tags
    terminateJob 154 jobId reason
    terminateServiceJob 154 jobId reason
    untagResource 154 resourceArn tagKeys
    updateComputeEnvironment 278 computeEnvironment
    updateConsumableResource 498 consumableResource
    updateJobQueue 499 jobQueue
    updateQuotaShare 281 quotaShareArn
    updateSchedulingPolicy 154 arn
    updateServiceEnvironment 283 serviceEnvironment
    updateServiceJob 500 jobId schedulingPriority
    @bedrock
    batchDeleteAdvancedPromptOptimizationJob 501 jobIdentifiers
    batchDeleteEvaluationJob 507 jobIdentifiers
    cancelAutomatedReasoningPolicyBuildWorkflow 154 policyArn buildWorkflowId
    createAdvancedPromptOptimizationJob 511 jobName inputConfig outputConfig modelConfigurations
    createAutomatedReasoningPolicy 512 name
    createAutomatedReasoningPolicyTestCase 513 policyArn guardContent
    ~ expectedAggregatedFindingsResult
    createAutomatedReasoningPolicyVersion 514 policyArn lastUpdatedDefinitionHash
    createCustomModel 515 modelName modelSourceConfig
    createCustomModelDeployment 516 modelDeploymentName modelArn
    createEvaluationJob 511 jobName roleArn evaluationConfig inferenceConfig outputDataConfig
    createFoundationModelAgreement 517 offerToken modelId
    createGuardrail 518 name blockedInputMessaging blockedOutputsMessaging
    createGuardrailVersion 519 guardrailIdentifier
    createInferenceProfile 520 inferenceProfileName modelSource
    createMarketplaceModelEndpoint 522 modelSourceIdentifier endpointConfig endpointName
    createModelCopyJob 511 sourceModelArn targetModelName
    createModelCustomizationJob 511 jobName customModelName roleArn baseModelIdentifier
    ~ trainingDataConfig outputDataConfig
    createModelImportJob 511 jobName importedModelName roleArn modelDataSource
    createModelInvocationJob 511 jobName roleArn modelId inputDataConfig outputDataConfig
    createPromptRouter 529 promptRouterName models routingCriteria fallbackModel
    createProvisionedModelThroughput 530 modelUnits provisionedModelName modelId
    deleteAutomatedReasoningPolicy 154 policyArn
    deleteAutomatedReasoningPolicyBuildWorkflow 154 policyArn buildWorkflowId lastUpdatedAt
    deleteAutomatedReasoningPolicyTestCase 154 policyArn testCaseId lastUpdatedAt
    deleteCustomModel 154 modelIdentifier
    deleteCustomModelDeployment 154 customModelDeploymentIdentifier
    deleteEnforcedGuardrailConfiguration 154 configId
    deleteFoundationModelAgreement 154 modelId
    deleteGuardrail 154 guardrailIdentifier
    deleteImportedModel 154 modelIdentifier
    deleteInferenceProfile 154 inferenceProfileIdentifier
    deleteMarketplaceModelEndpoint 154 endpointArn
    deleteModelInvocationLoggingConfiguration 154
    deletePromptRouter 154 promptRouterArn
    deleteProvisionedModelThroughput 154 provisionedModelId
    deleteResourcePolicy 154 resourceArn
    deregisterMarketplaceModelEndpoint 154 endpointArn
    exportAutomatedReasoningPolicyVersion 531 policyArn
    getAdvancedPromptOptimizationJob 541 jobIdentifier
    getAutomatedReasoningPolicy 548 policyArn
    getAutomatedReasoningPolicyAnnotations 549 policyArn buildWorkflowId
    getAutomatedReasoningPolicyBuildWorkflow 568 policyArn buildWorkflowId
    getAutomatedReasoningPolicyBuildWorkflowResultAssets 572 policyArn buildWorkflowId assetType
    getAutomatedReasoningPolicyNextScenario 626 policyArn buildWorkflowId
    getAutomatedReasoningPolicyTestCase 627 policyArn testCaseId
    getAutomatedReasoningPolicyTestResult 629 policyArn buildWorkflowId testCaseId
    getCustomModel 653 modelIdentifier
    getCustomModelDeployment 676 customModelDeploymentIdentifier
    getEvaluationJob 680 jobIdentifier
    getFoundationModel 756 modelIdentifier
    getFoundationModelAvailability 766 modelId
    getGuardrail 771 guardrailIdentifier
    getImportedModel 809 modelIdentifier
    getInferenceProfile 812 inferenceProfileIdentifier
    getMarketplaceModelEndpoint 816 endpointArn
    getModelCopyJob 817 jobArn
    getModelCustomizationJob 821 jobIdentifier
    getModelImportJob 826 jobIdentifier
    getModelInvocationJob 827 jobIdentifier
    getModelInvocationLoggingConfiguration 835
    getPromptRouter 839 promptRouterArn
    getProvisionedModelThroughput 845 provisionedModelId
    getResourcePolicy 848 resourceArn
    getUseCaseForModelAccess 849
    listAdvancedPromptOptimizationJobs 850
    listAutomatedReasoningPolicies 853
    listAutomatedReasoningPolicyBuildWorkflows 856 policyArn
    listAutomatedReasoningPolicyTestCases 859 policyArn
    listAutomatedReasoningPolicyTestResults 861 policyArn buildWorkflowId
    listCustomModelDeployments 863
    listCustomModels 866
    listEnforcedGuardrailsConfiguration 869
    listEvaluationJobs 877
    listFoundationModelAgreementOffers 886 modelId
    listFoundationModels 896
    listGuardrails 898
    listImportedModels 901
    listInferenceProfiles 904
    listMarketplaceModelEndpoints 906
    listModelCopyJobs 909
    listModelCustomizationJobs 911
    listModelImportJobs 914
    listModelInvocationJobs 917
    listPromptRouters 920
    listProvisionedModelThroughputs 922
    listTagsForResource 925 resourceARN
    putEnforcedGuardrailConfiguration 926 guardrailInferenceConfig
    putModelInvocationLoggingConfiguration 154 loggingConfig
    putResourcePolicy 927 resourceArn resourcePolicy
    putUseCaseForModelAccess 154 formData
    registerMarketplaceModelEndpoint 522 endpointIdentifier modelSourceIdentifier
    startAutomatedReasoningPolicyBuildWorkflow 928 policyArn buildWorkflowType sourceContent
    startAutomatedReasoningPolicyTestWorkflow 929 policyArn buildWorkflowId
    stopAdvancedPromptOptimizationJob 154 jobIdentifier
    stopEvaluationJob 154 jobIdentifier
    stopModelCustomizationJob 154 jobIdentifier
    stopModelInvocationJob 154 jobIdentifier
    tagResource 154 resourceARN tags
    untagResource 154 resourceARN tagKeys
    updateAutomatedReasoningPolicy 930 policyArn policyDefinition
    updateAutomatedReasoningPolicyAnnotations 931 policyArn buildWorkflowId annotations
    ~ lastUpdatedAnnotationSetHash
    updateAutomatedReasoningPolicyTestCase 513 policyArn testCaseId guardContent lastUpdatedAt
    ~ expectedAggregatedFindingsResult
    updateCustomModelDeployment 516 modelArn customModelDeploymentIdentifier
    updateGuardrail 932 guardrailIdentifier name blockedInputMessaging blockedOutputsMessaging
    updateMarketplaceModelEndpoint 522 endpointArn endpointConfig
    updateProvisionedModelThroughput 154 provisionedModelId
    @bedrockruntime
    applyGuardrail 933 guardrailIdentifier guardrailVersion source content
    converse 988 modelId
    converseStream 1047 modelId
    countTokens 1066 modelId input
    getAsyncInvoke 1067 invocationArn
    invokeModel 1070 modelId
    invokeModelWithBidirectionalStream 1071 modelId body
    invokeModelWithResponseStream 1074 modelId
    listAsyncInvokes 1075
    startAsyncInvoke 1078 modelId modelInput outputDataConfig
    @cloudformation
    activateOrganizationsAccess 154
    activateType 1079
    batchDescribeTypeConfigurations 1080 TypeConfigurationIdentifiers
    continueUpdateRollback 154 StackName
    createChangeSet 1088 StackName ChangeSetName
    createGeneratedTemplate 1089 GeneratedTemplateName
    createStack 1090 StackName
    createStackInstances 1091 StackSetName Regions
    createStackRefactor 1092 StackDefinitions
    createStackSet 1093 StackSetName
    deactivateOrganizationsAccess 154
    deactivateType 154
    deleteChangeSet 154 ChangeSetName
    deleteStackInstances 1091 StackSetName Regions RetainStacks
    deleteStackSet 154 StackSetName
    deregisterType 154
    describeAccountLimits 1094
    describeChangeSet 1097 ChangeSetName
    describeChangeSetHooks 1136 ChangeSetName
    describeEvents 1145
    describeGeneratedTemplate 1155 GeneratedTemplateName
    describeOrganizationsAccess 1169
    describePublisher 1171
    describeResourceScan 1174 ResourceScanId
    describeStackDriftDetectionStatus 1178 StackDriftDetectionId
    describeStackEvents 1180 StackName
    describeStackInstance 1183 StackSetName StackInstanceAccount StackInstanceRegion
    describeStackRefactor 1188 StackRefactorId
    describeStackResource 1191 StackName LogicalResourceId
    describeStackResourceDrifts 1194 StackName
    describeStackResources 1202
    describeStackSet 1205 StackSetName
    describeStackSetOperation 1214 StackSetName OperationId
    describeStacks 1224
    describeType 1234
    describeTypeRegistration 1243 RegistrationToken
    detectStackDrift 1245 StackName
    detectStackResourceDrift 1246 StackName LogicalResourceId
    detectStackSetDrift 1091 StackSetName
    estimateTemplateCost 1247
    executeChangeSet 154 ChangeSetName
    getGeneratedTemplate 1248 GeneratedTemplateName
    getHookResult 1249
    getStackPolicy 1256 StackName
    getTemplate 1257
    getTemplateSummary 1260
    importStacksToStackSet 1091 StackSetName
    listChangeSets 1267 StackName
    listExports 1270
    listGeneratedTemplates 1273
    listHookResults 1276
    listImports 1280 ExportName
    listResourceScanRelatedResources 1281 ResourceScanId Resources
    listResourceScanResources 1284 ResourceScanId
    listResourceScans 1285
    listStackInstanceResourceDrifts 1289 StackSetName StackInstanceAccount StackInstanceRegion
    ~ OperationId
    listStackInstances 1292 StackSetName
    listStackRefactorActions 1295 StackRefactorId
    listStackRefactors 1303
    listStackResources 1306 StackName
    listStackSetAutoDeploymentTargets 1309 StackSetName
    listStackSetOperationResults 1312 StackSetName OperationId
    listStackSetOperations 1318 StackSetName
    listStackSets 1321
    listStacks 1324
    listTypeRegistrations 1327
    listTypeVersions 1328
    listTypes 1331
    publishType 1334
    recordHandlerProgress 154 BearerToken OperationStatus
    registerPublisher 1335
    registerType 1336 TypeName SchemaHandlerPackage
    rollbackStack 1090 StackName
    setTypeConfiguration 1337 Configuration
    setTypeDefaultVersion 154
    startResourceScan 1338
    stopStackSetOperation 154 StackSetName OperationId
    testType 1339
    updateGeneratedTemplate 1089 GeneratedTemplateName
    updateStack 1090 StackName
    updateStackInstances 1091 StackSetName Regions
    updateStackSet 1091 StackSetName
    updateTerminationProtection 1340 EnableTerminationProtection StackName
    validateTemplate 1341
    @cloudwatch
    deleteAnomalyDetector 154
    deleteDashboards 154 DashboardNames
    deleteInsightRules 1344 RuleNames
    deleteMetricStream 154 Name
    describeAlarmContributors 1347 AlarmName
    describeAlarmHistory 1351
    describeAlarms 1356
    describeAlarmsForMetric 1375 MetricName Namespace
    describeAnomalyDetectors 1376
    describeInsightRules 1386
    disableInsightRules 1344 RuleNames
    enableInsightRules 1344 RuleNames
    getAlarmMuteRule 1389 AlarmMuteRuleName
    getDashboard 1395 DashboardName
    getInsightRuleReport 1396 RuleName StartTime EndTime Period
    getMetricData 1403 MetricDataQueries StartTime EndTime
    getMetricStatistics 1409 Namespace MetricName StartTime EndTime Period
    getMetricStream 1412 Name
    getMetricWidgetImage 1420 MetricWidget
    getOTelEnrichment 1421
    listAlarmMuteRules 1423
    listDashboards 1426
    listManagedInsightRules 1429 ResourceARN
    listMetricStreams 1433
    listMetrics 1436
    listTagsForResource 1438 ResourceARN
    putAnomalyDetector 154
    putDashboard 1441 DashboardName DashboardBody
    putInsightRule 154 RuleName RuleDefinition
    putManagedInsightRules 1344 ManagedRules
    putMetricStream 1444 Name FirehoseArn RoleArn OutputFormat
    startMetricStreams 154 Names
    startOTelEnrichment 154
    stopMetricStreams 154 Names
    stopOTelEnrichment 154
    tagResource 154 ResourceARN Tags
    untagResource 154 ResourceARN TagKeys
    @codebuild
    batchDeleteBuilds 1445 ids
    batchGetBuildBatches 1448 ids
    batchGetBuilds 1504 ids
    batchGetCommandExecutions 1516 sandboxId commandExecutionIds
    batchGetFleets 1520 names
    batchGetProjects 1540 names
    batchGetReportGroups 1562 reportGroupArns
    batchGetReports 1571 reportArns
    batchGetSandboxes 1577 ids
    createFleet 1583 name baseCapacity environmentType computeType
    createProject 1584 name source artifacts environment serviceRole
    createReportGroup 1585 name type exportConfig
    createWebhook 1586 projectName
    deleteBuildBatch 1587 id
    deleteFleet 154 arn
    deleteProject 154 name
    deleteReport 154 arn
    deleteReportGroup 154 arn
    deleteResourcePolicy 154 resourceArn
    deleteSourceCredentials 1588 arn
    deleteWebhook 154 projectName
    describeCodeCoverages 1589 reportArn
    describeTestCases 1592 reportArn
    getReportGroupTrend 1595 reportGroupArn trendField
    getResourcePolicy 1599 resourceArn
    importSourceCredentials 1588 token serverType authType
    invalidateProjectCache 154 projectName
    listBuildBatches 1600
    listBuildBatchesForProject 1600
    listBuilds 1600
    listBuildsForProject 1600 projectName
    listCommandExecutionsForSandbox 1601 sandboxId
    listCuratedEnvironmentImages 1602
    listFleets 1611
    listProjects 1612
    listReportGroups 1613
    listReports 1614
    listReportsForReportGroup 1614 reportGroupArn
    listSandboxes 1600
    listSandboxesForProject 1600 projectName
    listSharedProjects 1612
    listSharedReportGroups 1613
    listSourceCredentials 1615
    putResourcePolicy 1620 policy resourceArn
    retryBuild 1621
    retryBuildBatch 1622
    startBuild 1621 projectName
    startBuildBatch 1622 projectName
    startCommandExecution 1623 sandboxId command
    startSandbox 1624
    startSandboxConnection 1625 sandboxId
    stopBuild 1621 id
    stopBuildBatch 1622 id
    stopSandbox 1624 id
    updateFleet 1583 arn
    updateProject 1584 name
    updateProjectVisibility 1627 projectArn projectVisibility
    updateReportGroup 1585 arn
    updateWebhook 1586 projectName
    @comprehend
    batchDetectDominantLanguage 1628 TextList
    batchDetectEntities 1635 TextList LanguageCode
    batchDetectKeyPhrases 1645 TextList LanguageCode
    batchDetectSentiment 1650 TextList LanguageCode
    batchDetectSyntax 1655 TextList LanguageCode
    batchDetectTargetedSentiment 1662 TextList LanguageCode
    classifyDocument 1671 EndpointArn
    containsPiiEntities 1686 Text LanguageCode
    createDataset 1690 FlywheelArn DatasetName InputDataConfig
    createDocumentClassifier 1691 DocumentClassifierName DataAccessRoleArn InputDataConfig
    ~ LanguageCode
    createEndpoint 1692 EndpointName DesiredInferenceUnits
    createEntityRecognizer 1693 RecognizerName DataAccessRoleArn InputDataConfig LanguageCode
    createFlywheel 1694 FlywheelName DataAccessRoleArn DataLakeS3Uri
    deleteDocumentClassifier 154 DocumentClassifierArn
    deleteEndpoint 154 EndpointArn
    deleteEntityRecognizer 154 EntityRecognizerArn
    deleteFlywheel 154 FlywheelArn
    deleteResourcePolicy 154 ResourceArn
    describeDataset 1695 DatasetArn
    describeDocumentClassificationJob 1699 JobId
    describeDocumentClassifier 1712 DocumentClassifierArn
    describeDominantLanguageDetectionJob 1726 JobId
    describeEndpoint 1728 EndpointArn
    describeEntitiesDetectionJob 1731 JobId
    describeEntityRecognizer 1733 EntityRecognizerArn
    describeEventsDetectionJob 1745 JobId
    describeFlywheel 1748 FlywheelArn
    describeFlywheelIteration 1757 FlywheelArn FlywheelIterationId
    describeKeyPhrasesDetectionJob 1761 JobId
    describePiiEntitiesDetectionJob 1763 JobId
    describeResourcePolicy 1769 ResourceArn
    describeSentimentDetectionJob 1770 JobId
    describeTargetedSentimentDetectionJob 1771 JobId
    describeTopicsDetectionJob 1772 JobId
    detectDominantLanguage 1774 Text
    detectEntities 1775
    detectKeyPhrases 1786 Text LanguageCode
    detectPiiEntities 1787 Text LanguageCode
    detectSentiment 1670 Text LanguageCode
    detectSyntax 1790 Text LanguageCode
    detectTargetedSentiment 1791 Text LanguageCode
    detectToxicContent 1792 TextSegments LanguageCode
    importModel 1798 SourceModelArn
    listDatasets 1799
    listDocumentClassificationJobs 1801
    listDocumentClassifierSummaries 1803
    listDocumentClassifiers 1806
    listDominantLanguageDetectionJobs 1808
    listEndpoints 1810
    listEntitiesDetectionJobs 1812
    listEntityRecognizerSummaries 1814
    listEntityRecognizers 1817
    listEventsDetectionJobs 1819
    listFlywheelIterationHistory 1821 FlywheelArn
    listFlywheels 1823
    listKeyPhrasesDetectionJobs 1826
    listPiiEntitiesDetectionJobs 1828
    listSentimentDetectionJobs 1830
    listTagsForResource 1831 ResourceArn
    listTargetedSentimentDetectionJobs 1834
    listTopicsDetectionJobs 1835
    putResourcePolicy 1837 ResourceArn ResourcePolicy
    startDocumentClassificationJob 1838 InputDataConfig OutputDataConfig DataAccessRoleArn
    startDominantLanguageDetectionJob 1839 InputDataConfig OutputDataConfig DataAccessRoleArn
    startEntitiesDetectionJob 1840 InputDataConfig OutputDataConfig DataAccessRoleArn LanguageCode
    startEventsDetectionJob 1839 InputDataConfig OutputDataConfig DataAccessRoleArn LanguageCode
    ~ TargetEventTypes
    startFlywheelIteration 1841 FlywheelArn
    startKeyPhrasesDetectionJob 1839 InputDataConfig OutputDataConfig DataAccessRoleArn LanguageCode
    startPiiEntitiesDetectionJob 1839 InputDataConfig OutputDataConfig Mode DataAccessRoleArn
    ~ LanguageCode
    startSentimentDetectionJob 1839 InputDataConfig OutputDataConfig DataAccessRoleArn LanguageCode
    startTargetedSentimentDetectionJob 1839 InputDataConfig OutputDataConfig DataAccessRoleArn
    ~ LanguageCode
    startTopicsDetectionJob 1839 InputDataConfig OutputDataConfig DataAccessRoleArn
    stopDominantLanguageDetectionJob 1842 JobId
    stopEntitiesDetectionJob 1842 JobId
    stopEventsDetectionJob 1842 JobId
    stopKeyPhrasesDetectionJob 1842 JobId
    stopPiiEntitiesDetectionJob 1842 JobId
    stopSentimentDetectionJob 1842 JobId
    stopTargetedSentimentDetectionJob 1842 JobId
    stopTrainingDocumentClassifier 154 DocumentClassifierArn
    stopTrainingEntityRecognizer 154 EntityRecognizerArn
    tagResource 154 ResourceArn Tags
    untagResource 154 ResourceArn TagKeys
    updateEndpoint 1843 EndpointArn
    updateFlywheel 1748 FlywheelArn
    @databrew
    batchDeleteRecipeVersion 1844 Name RecipeVersions
    createDataset 1847 Name Input
    createProfileJob 1848 DatasetName Name OutputLocation RoleArn
    createProject 1847 DatasetName Name RecipeName RoleArn
    createRecipe 1847 Name Steps
    createRecipeJob 1848 Name RoleArn
    createRuleset 1847 Name TargetArn Rules
    createSchedule 1847 CronExpression Name
    deleteDataset 1847 Name
    deleteJob 1848 Name
    deleteProject 1847 Name
    deleteRecipeVersion 1849 Name RecipeVersion
    deleteRuleset 1847 Name
    deleteSchedule 1847 Name
    describeDataset 1850 Name
    describeJob 1874 Name
    describeJobRun 1909 Name RunId
    describeProject 1911 Name
    describeRecipe 1915 Name
    describeRuleset 1921 Name
    describeSchedule 1927 Name
    listDatasets 1929
    listJobRuns 1932 Name
    listJobs 1935
    listProjects 1938
    listRecipeVersions 1941 Name
    listRecipes 1944
    listRulesets 1945
    listSchedules 1948
    listTagsForResource 1951 ResourceArn
    publishRecipe 1847 Name
    sendProjectSessionAction 1952 Name
    startJobRun 1953 Name
    startProjectSession 1954 Name
    stopJobRun 1953 Name RunId
    tagResource 154 ResourceArn Tags
    untagResource 154 ResourceArn TagKeys
    updateDataset 1847 Name Input
    updateProfileJob 1848 Name OutputLocation RoleArn
    updateProject 1955 RoleArn Name
    updateRecipe 1847 Name
    updateRecipeJob 1848 Name RoleArn
    updateRuleset 1847 Name Rules
    updateSchedule 1847 CronExpression Name
    @dynamodb
    batchExecuteStatement 1956 Statements
    batchGetItem 1969 RequestItems
    batchWriteItem 1976 RequestItems
    createBackup 1985 TableName BackupName
    createGlobalTable 1989 GlobalTableName ReplicationGroup
    createTable 2006 TableName
    deleteBackup 2035 BackupArn
    deleteItem 2046 TableName Key
    deleteResourcePolicy 2047 ResourceArn
    deleteTable 2006 TableName
    describeBackup 2035 BackupArn
    describeContinuousBackups 2048 TableName
    describeContributorInsights 2051 TableName
    describeEndpoints 2055
    describeExport 2058 ExportArn
    describeGlobalTable 1989 GlobalTableName
    describeGlobalTableSettings 2065 GlobalTableName
    describeImport 2074 ImportArn
    describeKinesisStreamingDestination 2088 TableName
    describeLimits 2093
    describeTable 2094 TableName
    describeTableReplicaAutoScaling 2095 TableName
    describeTimeToLive 2101 TableName
    disableKinesisStreamingDestination 2102 TableName StreamArn
    enableKinesisStreamingDestination 2102 TableName StreamArn
    executeStatement 2104 Statement
    executeTransaction 2105 TransactStatements
    exportTableToPointInTime 2058 TableArn S3Bucket
    getItem 2108 TableName Key
    getResourcePolicy 2109 ResourceArn
    importTable 2074 S3BucketSource InputFormat TableCreationParameters
    listBackups 2110
    listContributorInsights 2113
    listExports 2116
    listGlobalTables 2119
    listImports 2124
    listTables 2127
    listTagsOfResource 2129 ResourceArn
    putItem 2046 TableName Item
    putResourcePolicy 2047 ResourceArn Policy
    query 2130 TableName
    restoreTableFromBackup 2006 TargetTableName BackupArn
    restoreTableToPointInTime 2006 TargetTableName
    scan 2130 TableName
    transactGetItems 2131 TransactItems
    transactWriteItems 2132 TransactItems
    updateContinuousBackups 2048 TableName PointInTimeRecoverySpecification
    updateContributorInsights 2115 TableName ContributorInsightsAction
    updateGlobalTable 1989 GlobalTableName ReplicaUpdates
    updateGlobalTableSettings 2065 GlobalTableName
    updateItem 2046 TableName Key
    updateKinesisStreamingDestination 2133 TableName StreamArn
    updateTable 2006 TableName
    updateTableReplicaAutoScaling 2095 TableName
    updateTimeToLive 2134 TableName TimeToLiveSpecification
    @ec2
    attachVolume 2136 Device InstanceId VolumeId
    createImage 2138 InstanceId Name
    createSnapshot 2139 VolumeId
    createVolume 2146
    deregisterImage 2151 ImageId
    describeImages 2155
    describeInstanceStatus 2174
    describeInstances 2188
    describeSecurityGroups 2253
    describeSnapshots 2266
    describeSubnets 2268
    describeVolumes 2280
    describeVpcs 2282
    detachVolume 2136 VolumeId
    runInstances 2190 MaxCount MinCount
    startInstances 2296 InstanceIds
    stopInstances 2299 InstanceIds
    terminateInstances 2300 InstanceIds
    @ecs
    continueServiceDeployment 2301 serviceDeploymentArn hookId
    createCapacityProvider 2302 name
    createCluster 2340
    createDaemon 2355 daemonName daemonTaskDefinitionArn capacityProviderArns
    createExpressGatewayService 2357 executionRoleArn infrastructureRoleArn primaryContainer
    createService 2371 serviceName
    createTaskSet 2443 service cluster taskDefinition
    deleteAccountSetting 2444 name
    deleteAttributes 2448 attributes
    deleteCapacityProvider 2302 capacityProvider
    deleteCluster 2340 cluster
    deleteDaemon 2452 daemonArn
    deleteDaemonTaskDefinition 2453 daemonTaskDefinition
    deleteExpressGatewayService 2357 serviceArn
    deleteService 2371 service
    deleteTaskDefinitions 2454 taskDefinitions
    deleteTaskSet 2443 cluster service taskSet
    deregisterContainerInstance 2514 containerInstance
    deregisterTaskDefinition 2525 taskDefinition
    describeCapacityProviders 2526
    describeClusters 2528
    describeContainerInstances 2530 containerInstances
    describeDaemon 2532 daemonArn
    describeDaemonDeployments 2538 daemonDeploymentArns
    describeDaemonRevisions 2552 daemonRevisionArns
    describeDaemonTaskDefinition 2558 daemonTaskDefinition
    describeExpressGatewayService 2357 serviceArn
    describeServiceDeployments 2566 serviceDeploymentArns
    describeServiceRevisions 2578 serviceRevisionArns
    describeServices 2600 services
    describeTaskDefinition 2602 taskDefinition
    describeTaskSets 2603 cluster service
    describeTasks 2604 tasks
    discoverPollEndpoint 2625
    executeCommand 2626 command interactive task
    getTaskProtection 2628 cluster
    listAccountSettings 2631
    listAttributes 2633 targetType
    listClusters 2634
    listContainerInstances 2635
    listDaemonDeployments 2636 daemonArn
    listDaemonTaskDefinitions 2639
    listDaemons 2642
    listServiceDeployments 2645 service
    listServices 2648
    listServicesByNamespace 2648 namespace
    listTagsForResource 2649 resourceArn
    listTaskDefinitionFamilies 2650
    listTaskDefinitions 2651
    listTasks 2652
    putAccountSetting 2444 name value
    putAccountSettingDefault 2444 name value
    putAttributes 2448 attributes
    putClusterCapacityProviders 2340 cluster capacityProviders defaultCapacityProviderStrategy
    registerContainerInstance 2514
    registerDaemonTaskDefinition 2453 family containerDefinitions
    registerTaskDefinition 2602 family containerDefinitions
    runTask 2604 taskDefinition
    startTask 2604 containerInstances taskDefinition
    stopServiceDeployment 2301 serviceDeploymentArn
    stopTask 2653 task
    submitAttachmentStateChanges 2654 attachments
    submitContainerStateChange 2654
    submitTaskStateChange 2654
    tagResource 154 resourceArn tags
    untagResource 154 resourceArn tagKeys
    updateCapacityProvider 2302 name
    updateCluster 2340 cluster
    updateClusterSettings 2340 cluster settings
    updateContainerAgent 2514 containerInstance
    updateContainerInstancesState 2530 containerInstances status
    updateDaemon 2452 daemonArn daemonTaskDefinitionArn capacityProviderArns
    updateExpressGatewayService 2655 serviceArn
    updateService 2371 service
    updateServicePrimaryTaskSet 2443 cluster service primaryTaskSet
    updateTaskProtection 2628 cluster tasks protectionEnabled
    updateTaskSet 2443 cluster service taskSet scale
    @eks
    associateAccessPolicy 2657 clusterName principalArn policyArn accessScope
    associateEncryptionConfig 2661 clusterName encryptionConfig
    associateIdentityProviderConfig 2671 clusterName oidc
    createAccessEntry 2672 clusterName principalArn
    createAddon 2674 clusterName addonName
    createCapability 2683 capabilityName clusterName type roleArn deletePropagationPolicy
    createCluster 2702 name roleArn resourcesVpcConfig
    createEksAnywhereSubscription 2738 name term
    createFargateProfile 2745 fargateProfileName clusterName podExecutionRoleArn
    createNodegroup 2754 clusterName nodegroupName subnets nodeRole
    createPodIdentityAssociation 2781 clusterName namespace serviceAccount roleArn
    deleteAccessEntry 154 clusterName principalArn
    deleteAddon 2674 clusterName addonName
    deleteCapability 2683 clusterName capabilityName
    deleteCluster 2702 name
    deleteEksAnywhereSubscription 2738 id
    deleteFargateProfile 2745 clusterName fargateProfileName
    deleteNodegroup 2754 clusterName nodegroupName
    deletePodIdentityAssociation 2781 clusterName associationId
    deregisterCluster 2702 name
    describeAccessEntry 2672 clusterName principalArn
    describeAddon 2674 clusterName addonName
    describeAddonConfiguration 2783 addonName addonVersion
    describeAddonVersions 2786
    describeCapability 2683 clusterName capabilityName
    describeCluster 2702 name
    describeClusterVersions 2793
    describeEksAnywhereSubscription 2738 id
    describeFargateProfile 2745 clusterName fargateProfileName
    describeIdentityProviderConfig 2798 clusterName identityProviderConfig
    describeInsight 2802 clusterName id
    describeInsightsRefresh 2816 clusterName
    describeNodegroup 2754 clusterName nodegroupName
    describePodIdentityAssociation 2781 clusterName associationId
    describeUpdate 2661 name updateId
    disassociateAccessPolicy 154 clusterName principalArn policyArn
    disassociateIdentityProviderConfig 2661 clusterName identityProviderConfig
    listAccessEntries 2818 clusterName
    listAccessPolicies 2819
    listAddons 2822 clusterName
    listAssociatedAccessPolicies 2823 clusterName principalArn
    listCapabilities 2825 clusterName
    listClusters 2828
    listEksAnywhereSubscriptions 2829
    listFargateProfiles 2831 clusterName
    listIdentityProviderConfigs 2832 clusterName
    listInsights 2835 clusterName
    listNodegroups 2838 clusterName
    listPodIdentityAssociations 2839 clusterName
    listTagsForResource 495 resourceArn
    listUpdates 2842 name
    registerCluster 2702 name connectorConfig
    startInsightsRefresh 2843 clusterName
    tagResource 154 resourceArn tags
    untagResource 154 resourceArn tagKeys
    updateAccessEntry 2672 clusterName principalArn
    updateAddon 2661 clusterName addonName
    updateCapability 2661 clusterName capabilityName
    updateClusterConfig 2661 name
    updateClusterVersion 2661 name version
    updateEksAnywhereSubscription 2738 id autoRenew
    updateNodegroupConfig 2661 clusterName nodegroupName
    updateNodegroupVersion 2661 clusterName nodegroupName
    updatePodIdentityAssociation 2781 clusterName associationId
    @emr
    addInstanceFleet 2844 ClusterId InstanceFleet
    addInstanceGroups 2845 InstanceGroups JobFlowId
    addJobFlowSteps 2847 JobFlowId Steps
    addTags 154 ResourceId Tags
    cancelSteps 2848 ClusterId StepIds
    createPersistentAppUI 2852 TargetResourceArn
    createSecurityConfiguration 2853 Name SecurityConfiguration
    createStudio 2854 Name AuthMode VpcId SubnetIds ServiceRole WorkspaceSecurityGroupId
    ~ EngineSecurityGroupId DefaultS3Location
    deleteSecurityConfiguration 154 Name
    describeCluster 2855 ClusterId
    describeJobFlows 2885
    describeNotebookExecution 2911 NotebookExecutionId
    describePersistentAppUI 2919 PersistentAppUIId
    describeReleaseLabel 2923
    describeSecurityConfiguration 2928 Name
    describeStep 2929 ClusterId StepId
    describeStudio 2938 StudioId
    getAutoTerminationPolicy 2942 ClusterId
    getBlockPublicAccessConfiguration 2944
    getClusterSessionCredentials 2949 ClusterId
    getManagedScalingPolicy 2952 ClusterId
    getOnClusterAppUIPresignedURL 2957 ClusterId
    getPersistentAppUIPresignedURL 2957 PersistentAppUIId
    getStudioSessionMapping 2958 StudioId IdentityType
    listBootstrapActions 2961 ClusterId
    listClusters 2964
    listInstanceFleets 2967 ClusterId
    listInstanceGroups 2991 ClusterId
    listInstances 3013 ClusterId
    listNotebookExecutions 3022
    listReleaseLabels 3025
    listSecurityConfigurations 3026
    listSteps 3029 ClusterId
    listStudioSessionMappings 3032
    listStudios 3035
    listSupportedInstanceTypes 3038 ReleaseLabel
    modifyCluster 3041 ClusterId
    putAutoScalingPolicy 3042 ClusterId InstanceGroupId AutoScalingPolicy
    putAutoTerminationPolicy 154 ClusterId
    putBlockPublicAccessConfiguration 154 BlockPublicAccessConfiguration
    putManagedScalingPolicy 154 ClusterId ManagedScalingPolicy
    removeAutoScalingPolicy 154 ClusterId InstanceGroupId
    removeAutoTerminationPolicy 154 ClusterId
    removeManagedScalingPolicy 154 ClusterId
    removeTags 154 ResourceId TagKeys
    runJobFlow 3043 Name Instances
    startNotebookExecution 3044 ExecutionEngine ServiceRole
    @emrcontainers
    cancelJobRun 3045 id virtualClusterId
    createJobTemplate 3046 name jobTemplateData
    createManagedEndpoint 3047 name virtualClusterId type releaseLabel executionRoleArn
    createSecurityConfiguration 3048 name securityConfigurationData
    createVirtualCluster 3048 name containerProvider
    deleteJobTemplate 3049 id
    deleteManagedEndpoint 3045 id virtualClusterId
    deleteVirtualCluster 3049 id
    describeJobRun 3050 id virtualClusterId
    describeJobTemplate 3068 id
    describeManagedEndpoint 3078 id virtualClusterId
    describeSecurityConfiguration 3082 id
    describeVirtualCluster 3092 id
    getManagedEndpointSessionCredentials 3099 executionRoleArn credentialType endpointIdentifier
    ~ virtualClusterIdentifier
    listJobRuns 3101 virtualClusterId
    listJobTemplates 3103
    listManagedEndpoints 3105 virtualClusterId
    listSecurityConfigurations 3107
    listTagsForResource 3109 resourceArn
    listVirtualClusters 3110
    startJobRun 3047 virtualClusterId
    tagResource 154 resourceArn tags
    untagResource 154 resourceArn tagKeys
    @emrserverless
    cancelJobRun 3112 applicationId jobRunId
    createApplication 3113 releaseLabel type
    deleteApplication 154 applicationId
    getApplication 3114 applicationId
    getDashboardForJobRun 3142 applicationId jobRunId
    getJobRun 3143 applicationId jobRunId
    getResourceDashboard 3142 applicationId resourceId resourceType
    getSession 3155 applicationId sessionId
    getSessionEndpoint 3159 applicationId sessionId
    listApplications 3160
    listJobRunAttempts 3163 applicationId jobRunId
    listJobRuns 3166 applicationId
    listSessions 3169 applicationId
    listTagsForResource 3109 resourceArn
    startApplication 154 applicationId
    startJobRun 3172 applicationId executionRoleArn
    startSession 3173 applicationId executionRoleArn
    stopApplication 154 applicationId
    tagResource 154 resourceArn tags
    terminateSession 3174 applicationId sessionId
    untagResource 154 resourceArn tagKeys
    updateApplication 3114 applicationId
    @eventbridge
    cancelReplay 3175 ReplayName
    createApiDestination 3177 Name ConnectionArn InvocationEndpoint HttpMethod
    createArchive 3179 ArchiveName EventSourceArn
    createConnection 3181 Name AuthorizationType AuthParameters
    createEndpoint 3183 Name RoutingConfig EventBuses
    createEventBus 3192 Name
    createPartnerEventSource 3197 Name Account
    deauthorizeConnection 3198 Name
    deleteApiDestination 154 Name
    deleteArchive 154 ArchiveName
    deleteConnection 3198 Name
    deleteEndpoint 154 Name
    describeApiDestination 3199 Name
    describeArchive 3201 ArchiveName
    describeConnection 3202 Name
    describeEndpoint 3217 Name
    describeEventBus 3218
    describeEventSource 3219 Name
    describePartnerEventSource 3221 Name
    describeReplay 3222 ReplayName
    describeRule 3225 Name
    listApiDestinations 3227
    listArchives 3230
    listConnections 3233
    listEndpoints 3236
    listEventBuses 3238
    listEventSources 3241
    listPartnerEventSourceAccounts 3243 EventSourceName
    listPartnerEventSources 3246 NamePrefix
    listReplays 3248
    listRuleNamesByTarget 3251 TargetArn
    listRules 3252
    listTagsForResource 1438 ResourceARN
    listTargetsByRule 3255 Rule
    putEvents 3287 Entries
    putPartnerEvents 3287 Entries
    putRule 3290 Name
    putTargets 3291 Rule Targets
    removeTargets 3291 Rule Ids
    startReplay 3294 ReplayName EventSourceArn EventStartTime EventEndTime Destination
    tagResource 154 ResourceARN Tags
    testEventPattern 3295 EventPattern Event
    untagResource 154 ResourceARN TagKeys
    updateApiDestination 3177 Name
    updateArchive 3179 ArchiveName
    updateConnection 3198 Name
    updateEndpoint 3296 Name
    updateEventBus 3297
    @firehose
    createDeliveryStream 3298 DeliveryStreamName
    deleteDeliveryStream 154 DeliveryStreamName
    describeDeliveryStream 3299 DeliveryStreamName
    listDeliveryStreams 3395
    listTagsForDeliveryStream 3396 DeliveryStreamName
    putRecord 3397 DeliveryStreamName Record
    putRecordBatch 3398 DeliveryStreamName Records
    startDeliveryStreamEncryption 154 DeliveryStreamName
    stopDeliveryStreamEncryption 154 DeliveryStreamName
    tagDeliveryStream 154 DeliveryStreamName Tags
    untagDeliveryStream 154 DeliveryStreamName TagKeys
    updateDestination 154 DeliveryStreamName CurrentDeliveryStreamVersionId DestinationId
    @glue
    batchCreatePartition 3401 DatabaseName TableName PartitionInputList
    batchDeleteConnection 3405 ConnectionNameList
    batchDeletePartition 3401 DatabaseName TableName PartitionsToDelete
    batchDeleteTable 3407 DatabaseName TablesToDelete
    batchDeleteTableVersion 3410 DatabaseName TableName VersionIds
    batchGetBlueprints 3413 Names
    batchGetCrawlers 3418 CrawlerNames
    batchGetCustomEntityTypes 3450 Names
    batchGetDataQualityResult 3453 ResultIds
    batchGetDevEndpoints 3471 DevEndpointNames
    batchGetJobs 3475 JobNames
    batchGetPartition 3624 DatabaseName TableName PartitionsToGet
    batchGetTableOptimizer 3640 Entries
    batchGetTriggers 3666 TriggerNames
    batchGetWorkflows 3681 Names
    batchPutDataQualityStatisticAnnotation 3704 InclusionAnnotations
    batchStopJobRun 3707 JobName JobRunIds
    batchUpdatePartition 3712 DatabaseName TableName Entries
    cancelDataQualityRuleRecommendationRun 154 RunId
    cancelDataQualityRulesetEvaluationRun 154 RunId
    cancelMLTaskRun 3715 TransformId TaskRunId
    cancelStatement 154 SessionId Id
    checkSchemaVersionValidity 3716 DataFormat SchemaDefinition
    createBlueprint 3717 Name BlueprintLocation
    createCatalog 154 Name CatalogInput
    createClassifier 154
    createColumnStatisticsTaskSettings 154 DatabaseName TableName Role
    createConnection 3718 ConnectionInput
    createCrawler 154 Name Role Targets
    createCustomEntityType 3717 Name RegexString
    createDataQualityRuleset 3717 Name Ruleset
    createDatabase 154 DatabaseInput
    createDevEndpoint 3720 EndpointName RoleArn
    createGlueIdentityCenterConfiguration 3721 InstanceArn
    createIntegration 3722 IntegrationName SourceArn TargetArn
    createIntegrationResourceProperty 3727 ResourceArn
    createIntegrationTableProperties 154 ResourceArn TableName
    createJob 3717 Name Role Command
    createMLTransform 3730 Name InputRecordTables Parameters Role
    createPartition 154 DatabaseName TableName PartitionInput
    createPartitionIndex 154 DatabaseName TableName PartitionIndex
    createRegistry 3731 RegistryName
    createSchema 3732 SchemaName DataFormat
    createScript 3737
    createSecurityConfiguration 3738 Name EncryptionConfiguration
    createSession 3739 Id Role Command
    createTable 154 DatabaseName
    createTableOptimizer 154 CatalogId DatabaseName TableName Type TableOptimizerConfiguration
    createTrigger 3717 Name Type Actions
    createUsageProfile 3717 Name Configuration
    createUserDefinedFunction 154 DatabaseName FunctionInput
    createWorkflow 3717 Name
    deleteBlueprint 3717 Name
    deleteCatalog 154 CatalogId
    deleteClassifier 154 Name
    deleteColumnStatisticsForPartition 154 DatabaseName TableName PartitionValues ColumnName
    deleteColumnStatisticsForTable 154 DatabaseName TableName ColumnName
    deleteColumnStatisticsTaskSettings 154 DatabaseName TableName
    deleteConnection 154 ConnectionName
    deleteConnectionType 154 ConnectionType
    deleteCrawler 154 Name
    deleteCustomEntityType 3717 Name
    deleteDataQualityRuleset 154 Name
    deleteDatabase 154 Name
    deleteDevEndpoint 154 EndpointName
    deleteGlueIdentityCenterConfiguration 154
    deleteIntegration 3744 IntegrationIdentifier
    deleteIntegrationResourceProperty 154 ResourceArn
    deleteIntegrationTableProperties 154 ResourceArn TableName
    deleteJob 3745 JobName
    deleteMLTransform 3730 TransformId
    deletePartition 154 DatabaseName TableName PartitionValues
    deletePartitionIndex 154 DatabaseName TableName IndexName
    deleteRegistry 3746 RegistryId
    deleteResourcePolicy 154
    deleteSchema 3748 SchemaId
    deleteSchemaVersions 3749 SchemaId Versions
    deleteSecurityConfiguration 154 Name
    deleteSession 3753 Id
    deleteTable 154 DatabaseName Name
    deleteTableOptimizer 154 CatalogId DatabaseName TableName Type
    deleteTableVersion 154 DatabaseName TableName VersionId
    deleteTrigger 3717 Name
    deleteUsageProfile 154 Name
    deleteUserDefinedFunction 154 DatabaseName FunctionName
    deleteWorkflow 3717 Name
    describeConnectionType 3754 ConnectionType
    describeEntity 3789 ConnectionName EntityName
    describeInboundIntegrations 3794
    describeIntegrations 3797
    getBlueprint 3800 Name
    getBlueprintRun 3801 BlueprintName RunId
    getBlueprintRuns 3804 BlueprintName
    getCatalog 3806 CatalogId
    getCatalogImportStatus 3819
    getCatalogs 3821
    getClassifier 3823 Name
    getClassifiers 3831
    getColumnStatisticsForPartition 3833 DatabaseName TableName PartitionValues ColumnNames
    getColumnStatisticsForTable 3833 DatabaseName TableName ColumnNames
    getColumnStatisticsTaskRun 3847 ColumnStatisticsTaskRunId
    getColumnStatisticsTaskRuns 3851 DatabaseName TableName
    getColumnStatisticsTaskSettings 3853 DatabaseName TableName
    getConnection 3859 Name
    getConnections 3868
    getCrawler 3870 Name
    getCrawlerMetrics 3871
    getCrawlers 3874
    getCustomEntityType 3875 Name
    getDataCatalogEncryptionSettings 3876
    getDataQualityModel 3881 ProfileId
    getDataQualityModelResult 3883 StatisticId ProfileId
    getDataQualityResult 3455 ResultId
    getDataQualityRuleRecommendationRun 3887 RunId
    getDataQualityRuleset 3888 Name
    getDataQualityRulesetEvaluationRun 3890 RunId
    getDatabase 3894 Name
    getDatabases 3897
    getDataflowGraph 3899
    getDevEndpoint 3906 EndpointName
    getDevEndpoints 3907
    getEntityRecords 3908 EntityName Limit
    getGlueIdentityCenterConfiguration 3910
    getIntegrationResourceProperty 3911 ResourceArn
    getIntegrationTableProperties 3912 ResourceArn TableName
    getJob 3918 JobName
    getJobBookmark 3919 JobName
    getJobRun 3921 JobName RunId
    getJobRuns 3922 JobName
    getJobs 3923
    getMLTaskRun 3924 TransformId TaskRunId
    getMLTaskRuns 3930 TransformId
    getMLTransform 3932 TransformId
    getMLTransforms 3948
    getMapping 3950 Source
    getMaterializedViewRefreshTaskRun 3953 CatalogId MaterializedViewRefreshTaskRunId
    getPartition 3955 DatabaseName TableName PartitionValues
    getPartitionIndexes 3956 DatabaseName TableName
    getPartitions 3965 DatabaseName TableName
    getPlan 3737 Mapping Source
    getRegistry 3966 RegistryId
    getResourcePolicies 3967
    getResourcePolicy 3969
    getSchema 3970 SchemaId
    getSchemaByDefinition 3971 SchemaId SchemaDefinition
    getSchemaVersion 3972
    getSchemaVersionsDiff 3973 SchemaId FirstSchemaVersionNumber SecondSchemaVersionNumber
    ~ SchemaDiffType
    getSecurityConfiguration 3974 Name
    getSecurityConfigurations 3984
    getSession 3739 Id
    getStatement 3986 SessionId Id
    getTable 3991 DatabaseName Name
    getTableOptimizer 4006 CatalogId DatabaseName TableName Type
    getTableVersion 4007 DatabaseName TableName
    getTableVersions 4009 DatabaseName TableName
    getTables 4011 DatabaseName
    getTags 4013 ResourceArn
    getTrigger 3691 Name
    getTriggers 4014
    getUnfilteredPartitionMetadata 4015 CatalogId DatabaseName TableName PartitionValues
    ~ SupportedPermissionTypes
    getUnfilteredPartitionsMetadata 4016 CatalogId DatabaseName TableName SupportedPermissionTypes
    getUnfilteredTableMetadata 4018 CatalogId DatabaseName Name SupportedPermissionTypes
    getUsageProfile 4021 Name
    getUserDefinedFunction 4025 DatabaseName FunctionName
    getUserDefinedFunctions 4032 Pattern
    getWorkflow 4034 Name
    getWorkflowRun 4035 Name RunId
    getWorkflowRunProperties 4036 Name RunId
    getWorkflowRuns 4037 Name
    importCatalogToGlue 154
    listBlueprints 4039
    listColumnStatisticsTaskRuns 4040
    listConnectionTypes 4041
    listCrawlers 4046
    listCrawls 4047 CrawlerName
    listCustomEntityTypes 4051
    listDataQualityResults 4052
    listDataQualityRuleRecommendationRuns 4055
    listDataQualityRulesetEvaluationRuns 4055
    listDataQualityRulesets 4058
    listDataQualityStatisticAnnotations 4061
    listDataQualityStatistics 4065
    listDevEndpoints 4070
    listEntities 4071
    listIntegrationResourceProperties 4074
    listJobs 4076
    listMLTransforms 4077
    listMaterializedViewRefreshTaskRuns 4078 CatalogId
    listRegistries 4080
    listSchemaVersions 4082 SchemaId
    listSchemas 4085
    listSessions 4088
    listStatements 4090 SessionId
    listTableOptimizerRuns 4092 CatalogId DatabaseName TableName Type
    listTriggers 4094
    listUsageProfiles 4095
    listWorkflows 4098
    modifyIntegration 3722 IntegrationIdentifier
    putDataCatalogEncryptionSettings 154 DataCatalogEncryptionSettings
    putDataQualityProfileAnnotation 154 ProfileId InclusionAnnotation
    putResourcePolicy 4099 PolicyInJson
    putSchemaVersionMetadata 4100 MetadataKeyValue
    putWorkflowRunProperties 154 Name RunId RunProperties
    querySchemaVersionMetadata 4101
    registerConnectionType 4106 ConnectionType IntegrationType ConnectionProperties
    ~ ConnectorAuthenticationConfiguration RestConfiguration
    registerSchemaVersion 4107 SchemaId SchemaDefinition
    removeSchemaVersionMetadata 4100 MetadataKeyValue
    resetJobBookmark 3919 JobName
    resumeWorkflowRun 4108 Name RunId NodeIds
    runStatement 4109 SessionId Code
    searchTables 4110
    startBlueprintRun 4111 BlueprintName RoleArn
    startColumnStatisticsTaskRun 4112 DatabaseName TableName Role
    startColumnStatisticsTaskRunSchedule 154 DatabaseName TableName
    startCrawler 154 Name
    startCrawlerSchedule 154 CrawlerName
    startDataQualityRuleRecommendationRun 4111 DataSource Role
    startDataQualityRulesetEvaluationRun 4111 DataSource Role RulesetNames
    startExportLabelsTaskRun 4113 TransformId OutputS3Path
    startImportLabelsTaskRun 4113 TransformId InputS3Path
    startJobRun 4114 JobName
    startMLEvaluationTaskRun 4113 TransformId
    startMLLabelingSetGenerationTaskRun 4113 TransformId OutputS3Path
    startMaterializedViewRefreshTaskRun 4115 CatalogId DatabaseName TableName
    startTrigger 3717 Name
    startWorkflowRun 4111 Name
    stopColumnStatisticsTaskRun 154 DatabaseName TableName
    stopColumnStatisticsTaskRunSchedule 154 DatabaseName TableName
    stopCrawler 154 Name
    stopCrawlerSchedule 154 CrawlerName
    stopMaterializedViewRefreshTaskRun 154 CatalogId DatabaseName TableName
    stopSession 3753 Id
    stopTrigger 3717 Name
    stopWorkflowRun 154 Name RunId
    tagResource 154 ResourceArn TagsToAdd
    testConnection 154
    untagResource 154 ResourceArn TagsToRemove
    updateBlueprint 3717 Name BlueprintLocation
    updateCatalog 154 CatalogId CatalogInput
    updateClassifier 154
    updateColumnStatisticsForPartition 4116 DatabaseName TableName PartitionValues
    ~ ColumnStatisticsList
    updateColumnStatisticsForTable 4116 DatabaseName TableName ColumnStatisticsList
    updateColumnStatisticsTaskSettings 154 DatabaseName TableName
    updateConnection 154 Name ConnectionInput
    updateCrawler 154 Name
    updateCrawlerSchedule 154 CrawlerName
    updateDataQualityRuleset 4119 Name
    updateDatabase 154 Name DatabaseInput
    updateDevEndpoint 154 EndpointName
    updateGlueIdentityCenterConfiguration 154
    updateIntegrationResourceProperty 3911 ResourceArn
    updateIntegrationTableProperties 154 ResourceArn TableName
    updateJob 3745 JobName JobUpdate
    updateJobFromSourceControl 3745
    updateMLTransform 3730 TransformId
    updatePartition 154 DatabaseName TableName PartitionValueList PartitionInput
    updateRegistry 4120 RegistryId Description
    updateSchema 3637 SchemaId
    updateSourceControlFromJob 3745
    updateTable 154 DatabaseName
    updateTableOptimizer 154 CatalogId DatabaseName TableName Type TableOptimizerConfiguration
    updateTrigger 3691 Name TriggerUpdate
    updateUsageProfile 3717 Name Configuration
    updateUserDefinedFunction 154 DatabaseName FunctionName FunctionInput
    updateWorkflow 3717 Name
    @kinesis
    describeAccountSettings 4121
    describeLimits 4124
    describeStream 4125
    describeStreamConsumer 4139
    describeStreamSummary 4141
    disableEnhancedMonitoring 4144 ShardLevelMetrics
    enableEnhancedMonitoring 4144 ShardLevelMetrics
    getRecords 4145 ShardIterator
    getResourcePolicy 4150 ResourceARN
    getShardIterator 4151 ShardId ShardIteratorType
    listShards 4152
    listStreamConsumers 4153 StreamARN
    listStreams 4156
    listTagsForResource 4159 ResourceARN
    listTagsForStream 3396
    putRecord 4160 Data PartitionKey
    putRecords 4161 Records
    registerStreamConsumer 4164 StreamARN ConsumerName
    subscribeToShard 4165 ConsumerARN ShardId StartingPosition
    updateAccountSettings 4121 MinimumThroughputBillingCommitment
    updateShardCount 4168 TargetShardCount ScalingType
    updateStreamWarmThroughput 4169 WarmThroughputMiBps
    @kms
    cancelKeyDeletion 4170 KeyId
    connectCustomKeyStore 154 CustomKeyStoreId
    createCustomKeyStore 4171 CustomKeyStoreName
    createGrant 4172 KeyId GranteePrincipal Operations
    createKey 4173
    decrypt 4195
    deleteCustomKeyStore 154 CustomKeyStoreId
    deleteImportedKeyMaterial 4196 KeyId
    deriveSharedSecret 4197 KeyId KeyAgreementAlgorithm PublicKey
    describeCustomKeyStores 4198
    describeKey 4173 KeyId
    disconnectCustomKeyStore 154 CustomKeyStoreId
    encrypt 4206 KeyId Plaintext
    generateDataKey 4207 KeyId
    generateDataKeyPair 4208 KeyId KeyPairSpec
    generateDataKeyPairWithoutPlaintext 4210 KeyId KeyPairSpec
    generateDataKeyWithoutPlaintext 4211 KeyId
    generateMac 4212 Message KeyId MacAlgorithm
    generateRandom 4213
    getKeyLastUsage 4214 KeyId
    getKeyPolicy 4217 KeyId
    getKeyRotationStatus 4218 KeyId
    getParametersForImport 4219 KeyId WrappingAlgorithm WrappingKeySpec
    getPublicKey 4220 KeyId
    importKeyMaterial 4221 KeyId ImportToken EncryptedKeyMaterial
    listAliases 4222
    listGrants 4225 KeyId
    listKeyPolicies 4231 KeyId
    listKeyRotations 4232 KeyId
    listKeys 4238
    listResourceTags 4241 KeyId
    listRetirableGrants 4225 RetiringPrincipal
    reEncrypt 4244 DestinationKeyId
    replicateKey 4245 KeyId ReplicaRegion
    rotateKeyOnDemand 4170 KeyId
    scheduleKeyDeletion 4246 KeyId
    sign 4247 KeyId Message SigningAlgorithm
    updateCustomKeyStore 154 CustomKeyStoreId
    verify 4248 KeyId Message Signature SigningAlgorithm
    verifyMac 4249 Message KeyId MacAlgorithm Mac
    @lambda
    addLayerVersionPermission 4250 LayerName VersionNumber StatementId Action Principal
    addPermission 4251 FunctionName StatementId Action Principal
    checkpointDurableExecution 4252 DurableExecutionArn CheckpointToken
    createAlias 4265 FunctionName Name FunctionVersion
    createCapacityProvider 4268 CapacityProviderName VpcConfig PermissionsConfig
    createCodeSigningConfig 4281 AllowedPublishers
    createEventSourceMapping 4286 FunctionName
    createFunction 4321 FunctionName Role Code
    createFunctionUrlConfig 4353 FunctionName AuthType
    deleteCapacityProvider 4268 CapacityProviderName
    deleteCodeSigningConfig 154 CodeSigningConfigArn
    deleteEventSourceMapping 4286 UUID
    deleteFunction 4359 FunctionName
    getAccountSettings 4360
    getAlias 4265 FunctionName Name
    getCapacityProvider 4268 CapacityProviderName
    getCodeSigningConfig 4281 CodeSigningConfigArn
    getDurableExecution 4363 DurableExecutionArn
    getDurableExecutionHistory 4366 DurableExecutionArn
    getDurableExecutionState 4384 DurableExecutionArn CheckpointToken
    getEventSourceMapping 4286 UUID
    getFunction 4385 FunctionName
    getFunctionCodeSigningConfig 4389 FunctionName
    getFunctionConcurrency 4388 FunctionName
    getFunctionConfiguration 4321 FunctionName
    getFunctionEventInvokeConfig 4390 FunctionName
    getFunctionRecursionConfig 4391 FunctionName
    getFunctionScalingConfig 4393 FunctionName Qualifier
    getFunctionUrlConfig 4395 FunctionName
    getLayerVersion 4396 LayerName VersionNumber
    getLayerVersionByArn 4396 Arn
    getLayerVersionPolicy 4399 LayerName VersionNumber
    getPolicy 4399 FunctionName
    getProvisionedConcurrencyConfig 4400 FunctionName Qualifier
    getRuntimeManagementConfig 4402 FunctionName
    invoke 4404 FunctionName
    invokeAsync 4405 FunctionName InvokeArgs
    invokeWithResponseStream 4406 FunctionName
    listAliases 4410 FunctionName
    listCapacityProviders 4412
    listCodeSigningConfigs 4414
    listDurableExecutionsByFunction 4416 FunctionName
    listEventSourceMappings 4419
    listFunctionEventInvokeConfigs 4421 FunctionName
    listFunctionUrlConfigs 4423 FunctionName
    listFunctionVersionsByCapacityProvider 4426 CapacityProviderName
    listFunctions 4429
    listFunctionsByCodeSigningConfig 4431 CodeSigningConfigArn
    listLayerVersions 4433 LayerName
    listLayers 4436
    listProvisionedConcurrencyConfigs 4439 FunctionName
    listTags 4442 Resource
    listVersionsByFunction 4443 FunctionName
    publishLayerVersion 4396 LayerName Content
    publishVersion 4321 FunctionName
    putFunctionCodeSigningConfig 4389 CodeSigningConfigArn FunctionName
    putFunctionConcurrency 4388 FunctionName ReservedConcurrentExecutions
    putFunctionEventInvokeConfig 4390 FunctionName
    putFunctionRecursionConfig 4391 FunctionName RecursiveLoop
    putFunctionScalingConfig 4444 FunctionName Qualifier
    putProvisionedConcurrencyConfig 4400 FunctionName Qualifier ProvisionedConcurrentExecutions
    putRuntimeManagementConfig 4445 FunctionName UpdateRuntimeOn
    sendDurableExecutionCallbackFailure 154 CallbackId
    sendDurableExecutionCallbackHeartbeat 154 CallbackId
    sendDurableExecutionCallbackSuccess 154 CallbackId
    stopDurableExecution 4446 DurableExecutionArn
    updateAlias 4265 FunctionName Name
    updateCapacityProvider 4268 CapacityProviderName
    updateCodeSigningConfig 4281 CodeSigningConfigArn
    updateEventSourceMapping 4286 UUID
    updateFunctionCode 4321 FunctionName
    updateFunctionConfiguration 4321 FunctionName
    updateFunctionEventInvokeConfig 4390 FunctionName
    updateFunctionUrlConfig 4395 FunctionName
    @cloudwatchlogs
    associateSourceToS3TableIntegration 4447 integrationArn dataSource
    cancelImportTask 4448 importId
    createDelivery 4451 deliverySourceName deliveryDestinationArn
    createExportTask 4455 logGroupName from to destination
    createImportTask 4456 importSourceArn importRoleArn
    createLogAnomalyDetector 4457 logGroupArnList
    createLookupTable 4458 lookupTableName tableBody
    createScheduledQuery 4459 name queryLanguage queryString scheduleExpression executionRoleArn
    deleteIndexPolicy 154 logGroupIdentifier
    deleteIntegration 154 integrationName
    deleteQueryDefinition 4460 queryDefinitionId
    deleteScheduledQuery 154 identifier
    describeAccountPolicies 4461 policyType
    describeConfigurationTemplates 4466
    describeDeliveries 4479
    describeDeliveryDestinations 4481
    describeDeliverySources 4485
    describeDestinations 4489
    describeExportTasks 4492
    describeFieldIndexes 4498 logGroupIdentifiers
    describeImportTaskBatches 4502 importId
    describeImportTasks 4505
    describeIndexPolicies 4509 logGroupIdentifiers
    describeLogGroups 4513
    describeLogStreams 4520
    describeLookupTables 4523
    describeMetricFilters 4526
    describeQueries 4532
    describeQueryDefinitions 4537
    describeResourcePolicies 4543
    describeSubscriptionFilters 4547 logGroupName
    disassociateSourceFromS3TableIntegration 4447 identifier
    filterLogEvents 4551
    getDataProtectionPolicy 4556 logGroupIdentifier
    getDelivery 4451 id
    getDeliveryDestination 4557 name
    getDeliveryDestinationPolicy 4558 deliveryDestinationName
    getDeliverySource 4560 name
    getIntegration 4561 integrationName
    getLogAnomalyDetector 4573 anomalyDetectorArn
    getLogEvents 4576 logStreamName
    getLogFields 4579 dataSourceName dataSourceType
    getLogGroupFields 4583
    getLogObject 4586 logObjectPointer
    getLogRecord 4588 logRecordPointer
    getLookupTable 4589 lookupTableArn
    getQueryResults 4590 queryId
    getScheduledQuery 4595 identifier
    getScheduledQueryHistory 4599 identifier startTime endTime
    getTransformer 4606 logGroupIdentifier
    listAggregateLogGroupSummaries 4640 groupBy
    listAnomalies 4645
    listIntegrations 4653
    listLogAnomalyDetectors 4656
    listLogGroups 4659
    listLogGroupsForQuery 4662 queryId
    listScheduledQueries 4663
    listSourcesForS3TableIntegration 4666 integrationArn
    listTagsForResource 495 resourceArn
    listTagsLogGroup 495 logGroupName
    putAccountPolicy 4671 policyName policyDocument policyType
    putDataProtectionPolicy 4556 logGroupIdentifier policyDocument
    putDeliveryDestination 4557 name
    putDeliveryDestinationPolicy 4558 deliveryDestinationName deliveryDestinationPolicy
    putDeliverySource 4560 name resourceArn logType
    putDestination 4672 destinationName targetArn roleArn
    putIndexPolicy 4673 logGroupIdentifier policyDocument
    putIntegration 4674 integrationName resourceConfig integrationType
    putLogEvents 4675 logGroupName logStreamName logEvents
    putQueryDefinition 4679 name queryString
    putResourcePolicy 4680
    startLiveTail 4681 logGroupIdentifiers
    startQuery 4688 startTime endTime queryString
    stopQuery 4460 queryId
    testMetricFilter 4689 filterPattern logEventMessages
    testTransformer 4692 transformerConfig logEventMessages
    updateDeliveryConfiguration 154 id
    updateLookupTable 4695 lookupTableArn tableBody
    updateScheduledQuery 4595 identifier queryLanguage queryString scheduleExpression
    ~ executionRoleArn
    @mediaconvert
    associateCertificate 154 Arn
    cancelJob 154 Id
    createJob 4696 Role Settings
    createJobTemplate 5144 Settings Name
    createPreset 5150 Settings Name
    createQueue 5155 Name
    createResourceShare 154 SupportCaseId JobId
    deleteJobTemplate 154 Name
    deletePolicy 154
    deletePreset 154 Name
    deleteQueue 154 Name
    describeEndpoints 5165
    disassociateCertificate 154 Arn
    getJob 4696 Id
    getJobTemplate 5144 Name
    getJobsQueryResults 5167 Id
    getPolicy 5170
    getPreset 5150 Name
    getQueue 5155 Name
    listJobTemplates 5173
    listJobs 5175
    listPresets 5176
    listQueues 5178
    listTagsForResource 5180 Arn
    listVersions 5182
    probe 5185
    putPolicy 5170 Policy
    searchJobs 5175
    startJobsQuery 5205
    tagResource 154 Arn Tags
    untagResource 154 Arn
    updateJobTemplate 5144 Name
    updatePreset 5150 Name
    updateQueue 5155 Name
    @polly
    deleteLexicon 154 Name
    describeVoices 5206
    getLexicon 5215 Name
    getSpeechSynthesisTask 5218 TaskId
    listLexicons 5225
    listSpeechSynthesisTasks 5228
    putLexicon 154 Name Content
    startSpeechSynthesisStream 5230 Engine OutputFormat VoiceId
    startSpeechSynthesisTask 5218 OutputFormat OutputS3BucketName Text VoiceId
    synthesizeSpeech 5244 OutputFormat Text VoiceId
    @rdsdata
    batchExecuteStatement 5245 resourceArn secretArn sql
    beginTransaction 5253 resourceArn secretArn
    commitTransaction 5254 resourceArn secretArn transactionId
    executeSql 5255 dbClusterOrInstanceArn awsSecretStoreArn sqlStatements
    executeStatement 5268 resourceArn secretArn sql
    rollbackTransaction 5254 resourceArn secretArn transactionId
    @redshiftdata
    batchExecuteStatement 5270 Sqls
    cancelStatement 5271 Id
    describeStatement 5272 Id
    describeTable 5280 Database
    executeStatement 5270 Sql
    getStatementResult 5283 Id
    getStatementResultV2 5287 Id
    listDatabases 5290 Database
    listSchemas 5291 Database
    listStatements 5292
    listTables 5295 Database
    @rekognition
    associateFaces 5298 CollectionId UserId FaceIds
    compareFaces 5306 SourceImage TargetImage
    copyProjectVersion 5323 SourceProjectArn SourceProjectVersionArn DestinationProjectArn
    ~ VersionName OutputConfig
    createCollection 5324 CollectionId
    createDataset 5325 DatasetType ProjectArn
    createFaceLivenessSession 5326
    createProject 5327 ProjectName
    createProjectVersion 5323 ProjectArn VersionName OutputConfig
    createStreamProcessor 5328 Input Output Name Settings RoleArn
    createUser 154 CollectionId UserId
    deleteCollection 5329 CollectionId
    deleteDataset 154 DatasetArn
    deleteFaces 5330 CollectionId FaceIds
    deleteProject 5335 ProjectArn
    deleteProjectPolicy 154 ProjectArn PolicyName
    deleteProjectVersion 5337 ProjectVersionArn
    deleteStreamProcessor 154 Name
    deleteUser 154 CollectionId UserId
    describeCollection 5339 CollectionId
    describeDataset 5340 DatasetArn
    describeProjectVersions 5345 ProjectArn
    describeProjects 5361
    describeStreamProcessor 5366 Name
    detectCustomLabels 5379 ProjectVersionArn Image
    detectFaces 5382 Image
    detectLabels 5389 Image
    detectModerationLabels 5401 Image
    detectProtectiveEquipment 5407 Image
    detectText 5419 Image
    disassociateFaces 5422 CollectionId UserId FaceIds
    distributeDatasetEntries 154 Datasets
    getCelebrityInfo 5427 Id
    getCelebrityRecognition 5430 JobId
    getContentModeration 5436 JobId
    getFaceDetection 5442 JobId
    getFaceLivenessSessionResults 5445 SessionId
    getFaceSearch 5451 JobId
    getLabelDetection 5458 JobId
    getMediaAnalysisJob 5461 JobId
    getPersonTracking 5471 JobId
    getSegmentDetection 5474 JobId
    getTextDetection 5486 JobId
    indexFaces 5489 CollectionId Image
    listCollections 5496
    listDatasetEntries 5497 DatasetArn
    listDatasetLabels 5498 DatasetArn
    listFaces 5502 CollectionId
    listMediaAnalysisJobs 5504
    listProjectPolicies 5506 ProjectArn
    listStreamProcessors 5509
    listTagsForResource 4013 ResourceArn
    listUsers 5512 CollectionId
    putProjectPolicy 1837 ProjectArn PolicyName PolicyDocument
    recognizeCelebrities 5515 Image
    searchFaces 5518 CollectionId FaceId
    searchFacesByImage 5519 CollectionId Image
    searchUsers 5520 CollectionId
    searchUsersByImage 5524 CollectionId Image
    startCelebrityRecognition 5530 Video
    startContentModeration 5530 Video
    startFaceDetection 5530 Video
    startFaceSearch 5530 Video CollectionId
    startLabelDetection 5530 Video
    startMediaAnalysisJob 5531 OperationsConfig Input OutputConfig
    startPersonTracking 5530 Video
    startProjectVersion 5337 ProjectVersionArn MinInferenceUnits
    startSegmentDetection 5530 Video SegmentTypes
    startStreamProcessor 5532 Name
    startTextDetection 5530 Video
    stopProjectVersion 5337 ProjectVersionArn
    stopStreamProcessor 154 Name
    tagResource 154 ResourceArn Tags
    untagResource 154 ResourceArn TagKeys
    updateDatasetEntries 154 DatasetArn Changes
    updateStreamProcessor 154 Name
    @s3
    abortMultipartUpload 5533 Bucket Key UploadId
    completeMultipartUpload 5535 Bucket Key UploadId
    copyObject 5538 Bucket CopySource Key
    createBucket 5540 Bucket
    createMultipartUpload 5541 Bucket Key
    createSession 5543 Bucket
    deleteObject 5545 Bucket Key
    deleteObjectTagging 5546 Bucket Key
    deleteObjects 5547 Bucket Delete
    getBucketAbac 5552 Bucket
    getBucketAccelerateConfiguration 5555 Bucket
    getBucketAcl 5557 Bucket
    getBucketAnalyticsConfiguration 5564 Bucket Id
    getBucketCors 5576 Bucket
    getBucketEncryption 5579 Bucket
    getBucketIntelligentTieringConfiguration 5587 Bucket Id
    getBucketInventoryConfiguration 5592 Bucket Id
    getBucketLifecycle 5605 Bucket
    getBucketLifecycleConfiguration 5614 Bucket
    getBucketLocation 5622 Bucket
    getBucketLogging 5624 Bucket
    getBucketMetadataConfiguration 5632 Bucket
    getBucketMetadataTableConfiguration 5640 Bucket
    getBucketMetricsConfiguration 5644 Bucket Id
    getBucketNotification 5648 Bucket
    getBucketNotificationConfiguration 5654 Bucket
    getBucketOwnershipControls 5666 Bucket
    getBucketPolicy 5671 Bucket
    getBucketPolicyStatus 5672 Bucket
    getBucketReplication 5674 Bucket
    getBucketRequestPayment 5688 Bucket
    getBucketTagging 5690 Bucket
    getBucketVersioning 5691 Bucket
    getBucketWebsite 5692 Bucket
    getObject 5701 Bucket Key
    getObjectAcl 5705 Bucket Key
    getObjectAttributes 5706 Bucket Key ObjectAttributes
    getObjectLegalHold 5711 Bucket Key
    getObjectLockConfiguration 5713 Bucket
    getObjectRetention 5718 Bucket Key
    getObjectTagging 5720 Bucket Key
    getObjectTorrent 5721 Bucket Key
    getPublicAccessBlock 5722 Bucket
    headBucket 5724 Bucket
    headObject 5726 Bucket Key
    listBucketAnalyticsConfigurations 5727 Bucket
    listBucketIntelligentTieringConfigurations 5729 Bucket
    listBucketInventoryConfigurations 5731 Bucket
    listBucketMetricsConfigurations 5733 Bucket
    listBuckets 5735
    listDirectoryBuckets 5738
    listMultipartUploads 5739 Bucket
    listObjectVersions 5746 Bucket
    listObjects 5754 Bucket
    listObjectsV2 5758 Bucket
    listParts 5759 Bucket Key UploadId
    putBucketLifecycleConfiguration 5762 Bucket
    putObject 5763 Bucket Key
    putObjectAcl 5533 Bucket Key
    putObjectLegalHold 5533 Bucket Key
    putObjectLockConfiguration 5533 Bucket
    putObjectRetention 5533 Bucket Key
    putObjectTagging 5546 Bucket Key Tagging
    renameObject 154 Bucket Key RenameSource
    restoreObject 5764 Bucket Key
    selectObjectContent 5765 Bucket Key Expression ExpressionType InputSerialization
    ~ OutputSerialization
    updateObjectEncryption 5533 Bucket Key ObjectEncryption
    uploadPart 5769 Bucket Key PartNumber UploadId
    uploadPartCopy 5770 Bucket CopySource Key PartNumber UploadId
    @sagemaker
    addTags 1438 ResourceArn Tags
    createEndpoint 5772 EndpointName EndpointConfigName
    createEndpointConfig 5773 EndpointConfigName ProductionVariants
    createHyperParameterTuningJob 5774 HyperParameterTuningJobName HyperParameterTuningJobConfig
    createLabelingJob 5775 LabelingJobName LabelAttributeName InputConfig OutputConfig RoleArn
    ~ HumanTaskConfig
    createModel 5776 ModelName
    createProcessingJob 5777 ProcessingJobName ProcessingResources AppSpecification RoleArn
    createTrainingJob 5778 TrainingJobName RoleArn OutputDataConfig
    createTransformJob 5779 TransformJobName ModelName TransformInput TransformOutput
    ~ TransformResources
    describeEndpoint 5780 EndpointName
    describeHyperParameterTuningJob 5835 HyperParameterTuningJobName
    describeLabelingJob 5907 LabelingJobName
    describeModel 5927 ModelName
    describeProcessingJob 5946 ProcessingJobName
    describeTrainingJob 5972 TrainingJobName
    describeTransformJob 6005 TransformJobName
    listTrainingJobs 6020
    updateEndpoint 5772 EndpointName EndpointConfigName
    @scheduler
    createSchedule 6023 FlexibleTimeWindow Name ScheduleExpression Target
    createScheduleGroup 6024 Name
    deleteSchedule 154 Name
    deleteScheduleGroup 154 Name
    getSchedule 6025 Name
    getScheduleGroup 6047 Name
    listScheduleGroups 6048
    listSchedules 6050
    listTagsForResource 6054 ResourceArn
    tagResource 154 ResourceArn Tags
    untagResource 154 ResourceArn TagKeys
    updateSchedule 6023 FlexibleTimeWindow Name ScheduleExpression Target
    @secretsmanager
    batchGetSecretValue 6055
    cancelRotateSecret 6060 SecretId
    createSecret 6061 Name
    deleteResourcePolicy 6065 SecretId
    deleteSecret 6066 SecretId
    describeSecret 6067 SecretId
    getRandomPassword 6072
    getResourcePolicy 6073 SecretId
    getSecretValue 6057 SecretId
    listSecretVersionIds 6074 SecretId
    listSecrets 6077
    putResourcePolicy 6065 SecretId ResourcePolicy
    putSecretValue 6080 SecretId
    removeRegionsFromReplication 6081 SecretId RemoveReplicaRegions
    replicateSecretToRegions 6081 SecretId AddReplicaRegions
    restoreSecret 6082 SecretId
    rotateSecret 6060 SecretId
    stopReplicationToReplica 6083 SecretId
    updateSecret 6060 SecretId
    updateSecretVersionStage 6082 SecretId VersionStage
    validateResourcePolicy 6084 ResourcePolicy
    @ses
    cloneReceiptRuleSet 154 RuleSetName OriginalRuleSetName
    createConfigurationSet 154 ConfigurationSet
    createConfigurationSetEventDestination 154 ConfigurationSetName EventDestination
    createConfigurationSetTrackingOptions 154 ConfigurationSetName TrackingOptions
    createReceiptFilter 154 Filter
    createReceiptRule 154 RuleSetName Rule
    createReceiptRuleSet 154 RuleSetName
    createTemplate 154 Template
    deleteConfigurationSet 154 ConfigurationSetName
    deleteConfigurationSetEventDestination 154 ConfigurationSetName EventDestinationName
    deleteConfigurationSetTrackingOptions 154 ConfigurationSetName
    deleteIdentity 154 Identity
    deleteIdentityPolicy 154 Identity PolicyName
    deleteReceiptFilter 154 FilterName
    deleteReceiptRule 154 RuleSetName RuleName
    deleteReceiptRuleSet 154 RuleSetName
    deleteTemplate 154 TemplateName
    describeActiveReceiptRuleSet 6087
    describeConfigurationSet 6105 ConfigurationSetName
    describeReceiptRule 6120 RuleSetName RuleName
    describeReceiptRuleSet 6087 RuleSetName
    getAccountSendingEnabled 2233
    getCustomVerificationEmailTemplate 6121 TemplateName
    getIdentityDkimAttributes 6122 Identities
    getIdentityMailFromDomainAttributes 6126 Identities
    getIdentityNotificationAttributes 6131 Identities
    getIdentityPolicies 6134 Identity PolicyNames
    getIdentityVerificationAttributes 6136 Identities
    getSendQuota 6139
    getSendStatistics 6140
    getTemplate 6143 TemplateName
    listConfigurationSets 6145
    listCustomVerificationEmailTemplates 6147
    listIdentities 6150
    listIdentityPolicies 6151 Identity
    listReceiptFilters 6152
    listReceiptRuleSets 6157
    listTemplates 6159
    listVerifiedEmailAddresses 6160
    putConfigurationSetDeliveryOptions 154 ConfigurationSetName
    putIdentityPolicy 154 Identity PolicyName Policy
    reorderReceiptRuleSet 154 RuleSetName RuleNames
    sendBounce 6161 OriginalMessageId BounceSender BouncedRecipientInfoList
    sendBulkTemplatedEmail 6162 Source Template DefaultTemplateData Destinations
    sendCustomVerificationEmail 6161 EmailAddress TemplateName
    sendEmail 6166 Source Destination Message
    sendRawEmail 6166 RawMessage
    sendTemplatedEmail 6166 Source Destination Template TemplateData
    setActiveReceiptRuleSet 154
    setIdentityDkimEnabled 154 Identity DkimEnabled
    setIdentityFeedbackForwardingEnabled 154 Identity ForwardingEnabled
    setIdentityHeadersInNotificationsEnabled 154 Identity NotificationType Enabled
    setIdentityMailFromDomain 154 Identity
    setIdentityNotificationTopic 154 Identity NotificationType
    setReceiptRulePosition 154 RuleSetName RuleName
    testRenderTemplate 6167 TemplateName TemplateData
    updateConfigurationSetEventDestination 154 ConfigurationSetName EventDestination
    updateConfigurationSetTrackingOptions 154 ConfigurationSetName TrackingOptions
    updateReceiptRule 154 RuleSetName Rule
    updateTemplate 154 Template
    verifyDomainDkim 6168 Domain
    verifyDomainIdentity 6169 Domain
    verifyEmailIdentity 154 EmailAddress
    @sesv2
    batchGetMetricData 6170 Queries
    cancelExportJob 154 JobId
    createConfigurationSet 154 ConfigurationSetName
    createConfigurationSetEventDestination 154 ConfigurationSetName EventDestinationName
    ~ EventDestination
    createContact 154 ContactListName EmailAddress
    createContactList 154 ContactListName
    createCustomVerificationEmailTemplate 154 TemplateName FromEmailAddress TemplateSubject
    ~ TemplateContent SuccessRedirectionURL FailureRedirectionURL
    createDedicatedIpPool 154 PoolName
    createDeliverabilityTestReport 6176 FromEmailAddress Content
    createEmailIdentity 6178 EmailIdentity
    createEmailIdentityPolicy 154 EmailIdentity PolicyName Policy
    createEmailTemplate 154 TemplateName TemplateContent
    createExportJob 6184 ExportDataSource ExportDestination
    createImportJob 6184 ImportDestination ImportDataSource
    createMultiRegionEndpoint 6185 EndpointName Details
    createTenant 6187 TenantName
    createTenantResourceAssociation 154 TenantName ResourceArn
    deleteConfigurationSet 154 ConfigurationSetName
    deleteConfigurationSetEventDestination 154 ConfigurationSetName EventDestinationName
    deleteContact 154 ContactListName EmailAddress
    deleteContactList 154 ContactListName
    deleteCustomVerificationEmailTemplate 154 TemplateName
    deleteDedicatedIpPool 154 PoolName
    deleteEmailIdentity 154 EmailIdentity
    deleteEmailIdentityPolicy 154 EmailIdentity PolicyName
    deleteEmailTemplate 154 TemplateName
    deleteMultiRegionEndpoint 6189 EndpointName
    deleteSuppressedDestination 154 EmailAddress
    deleteTenant 154 TenantName
    deleteTenantResourceAssociation 154 TenantName ResourceArn
    getAccount 6190
    getBlacklistReports 6207 BlacklistItemNames
    getConfigurationSet 6211 ConfigurationSetName
    getConfigurationSetEventDestinations 6221 ConfigurationSetName
    getContact 6234 ContactListName EmailAddress
    getContactList 6238 ContactListName
    getCustomVerificationEmailTemplate 6241 TemplateName
    getDedicatedIp 6242 Ip
    getDedicatedIpPool 6245 PoolName
    getDedicatedIps 6248
    getDeliverabilityDashboardOptions 6250
    getDeliverabilityTestReport 6255 ReportId
    getDomainDeliverabilityCampaign 6260 CampaignId
    getDomainStatisticsReport 6262 Domain StartDate EndDate
    getEmailAddressInsights 6269 EmailAddress
    getEmailIdentity 6273 EmailIdentity
    getEmailIdentityPolicies 6280 EmailIdentity
    getEmailTemplate 6281 TemplateName
    getExportJob 6283 JobId
    getImportJob 6305 JobId
    getMessageInsights 6311 MessageId
    getMultiRegionEndpoint 6322 EndpointName
    getReputationEntity 6325 ReputationEntityReference ReputationEntityType
    getSuppressedDestination 6329 EmailAddress
    getTenant 6332 TenantName
    listConfigurationSets 6333
    listContactLists 6334
    listContacts 6337 ContactListName
    listCustomVerificationEmailTemplates 6340
    listDedicatedIpPools 6343
    listDeliverabilityTestReports 6344
    listDomainDeliverabilityCampaigns 6346 StartDate EndDate SubscribedDomain
    listEmailIdentities 6348
    listEmailTemplates 6351
    listExportJobs 6354
    listImportJobs 6357
    listMultiRegionEndpoints 6360
    listRecommendations 6363
    listReputationEntities 6368
    listResourceTenants 6370 ResourceArn
    listSuppressedDestinations 6373
    listTagsForResource 6376 ResourceArn
    listTenantResources 6377 TenantName
    listTenants 6381
    putAccountDedicatedIpWarmupAttributes 154
    putAccountDetails 154 MailType WebsiteURL
    putAccountSendingAttributes 154
    putAccountSuppressionAttributes 154
    putAccountVdmAttributes 154 VdmAttributes
    putConfigurationSetArchivingOptions 154 ConfigurationSetName
    putConfigurationSetDeliveryOptions 154 ConfigurationSetName
    putConfigurationSetReputationOptions 154 ConfigurationSetName
    putConfigurationSetSendingOptions 154 ConfigurationSetName
    putConfigurationSetSuppressionOptions 154 ConfigurationSetName
    putConfigurationSetTrackingOptions 154 ConfigurationSetName
    putConfigurationSetVdmOptions 154 ConfigurationSetName
    putDedicatedIpInPool 154 Ip DestinationPoolName
    putDedicatedIpPoolScalingAttributes 154 PoolName ScalingMode
    putDedicatedIpWarmupAttributes 154 Ip WarmupPercentage
    putDeliverabilityDashboardOption 154 DashboardEnabled
    putEmailIdentityConfigurationSetAttributes 154 EmailIdentity
    putEmailIdentityDkimAttributes 154 EmailIdentity
    putEmailIdentityDkimSigningAttributes 6384 EmailIdentity SigningAttributesOrigin
    putEmailIdentityFeedbackAttributes 154 EmailIdentity
    putEmailIdentityMailFromAttributes 154 EmailIdentity
    putSuppressedDestination 154 EmailAddress Reason
    sendBulkEmail 6385 DefaultContent BulkEmailEntries
    sendCustomVerificationEmail 6161 EmailAddress TemplateName
    sendEmail 6161 Content
    tagResource 154 ResourceArn Tags
    testRenderEmailTemplate 6389 TemplateName TemplateData
    untagResource 154 ResourceArn TagKeys
    updateConfigurationSetEventDestination 154 ConfigurationSetName EventDestinationName
    ~ EventDestination
    updateContact 154 ContactListName EmailAddress
    updateContactList 154 ContactListName
    updateCustomVerificationEmailTemplate 154 TemplateName FromEmailAddress TemplateSubject
    ~ TemplateContent SuccessRedirectionURL FailureRedirectionURL
    updateEmailIdentityPolicy 154 EmailIdentity PolicyName Policy
    updateEmailTemplate 154 TemplateName TemplateContent
    updateReputationEntityCustomerManagedStatus 154 ReputationEntityType ReputationEntityReference
    ~ SendingStatus
    updateReputationEntityPolicy 154 ReputationEntityType ReputationEntityReference
    ~ ReputationEntityPolicy
    @sns
    checkIfPhoneNumberIsOptedOut 6390 phoneNumber
    confirmSubscription 6391 TopicArn Token
    createPlatformApplication 6392 Name Platform Attributes
    createPlatformEndpoint 6393 PlatformApplicationArn Token
    createSMSSandboxPhoneNumber 154 PhoneNumber
    createTopic 6394 Name
    deleteSMSSandboxPhoneNumber 154 PhoneNumber
    getDataProtectionPolicy 6395 ResourceArn
    getEndpointAttributes 6396 EndpointArn
    getPlatformApplicationAttributes 6396 PlatformApplicationArn
    getSMSAttributes 6397
    getSMSSandboxAccountStatus 6398
    getSubscriptionAttributes 6396 SubscriptionArn
    getTopicAttributes 6396 TopicArn
    listEndpointsByPlatformApplication 6399 PlatformApplicationArn
    listOriginationNumbers 6402
    listPhoneNumbersOptedOut 6408
    listPlatformApplications 6409
    listSMSSandboxPhoneNumbers 6412
    listSubscriptions 6416
    listSubscriptionsByTopic 6416 TopicArn
    listTagsForResource 1438 ResourceArn
    listTopics 6419
    optInPhoneNumber 154 phoneNumber
    publish 6421 Message
    publishBatch 6422 TopicArn PublishBatchRequestEntries
    setSMSAttributes 154 attributes
    subscribe 6391 TopicArn Protocol
    tagResource 154 ResourceArn Tags
    untagResource 154 ResourceArn TagKeys
    verifySMSSandboxPhoneNumber 154 PhoneNumber OneTimePassword
    @sqs
    cancelMessageMoveTask 6427 TaskHandle
    changeMessageVisibilityBatch 6428 QueueUrl Entries
    createQueue 6433 QueueName
    deleteMessageBatch 6428 QueueUrl Entries
    getQueueAttributes 6396 QueueUrl
    getQueueUrl 6433 QueueName
    listDeadLetterSourceQueues 6434 QueueUrl
    listMessageMoveTasks 6435 SourceArn
    listQueueTags 4442 QueueUrl
    listQueues 6438
    receiveMessage 6439 QueueUrl
    sendMessage 6444 QueueUrl MessageBody
    sendMessageBatch 6445 QueueUrl Entries
    startMessageMoveTask 6448 SourceArn
    @ssm
    addTagsToResource 154 ResourceType ResourceId Tags
    associateOpsItemRelatedItem 6449 OpsItemId AssociationType ResourceType ResourceUri
    cancelCommand 154 CommandId
    cancelMaintenanceWindowExecution 6450 WindowExecutionId
    createActivation 6451 IamRole
    createAssociation 6452 Name
    createAssociationBatch 6471 Entries
    createDocument 6477 Content Name
    createMaintenanceWindow 6494 Name Schedule Duration Cutoff AllowUnassociatedTargets
    createOpsItem 6495 Description Source Title
    createOpsMetadata 6496 ResourceId
    createPatchBaseline 6497 Name
    createResourceDataSync 154 SyncName
    deleteActivation 154 ActivationId
    deleteAssociation 154
    deleteDocument 154 Name
    deleteInventory 6498 TypeName
    deleteMaintenanceWindow 6494 WindowId
    deleteOpsItem 154 OpsItemId
    deleteOpsMetadata 154 OpsMetadataArn
    deleteParameter 154 Name
    deleteParameters 6502 Names
    deletePatchBaseline 6497 BaselineId
    deleteResourceDataSync 154 SyncName
    deleteResourcePolicy 154 ResourceArn PolicyId PolicyHash
    deregisterManagedInstance 154 InstanceId
    deregisterPatchBaselineForPatchGroup 6503 BaselineId PatchGroup
    deregisterTargetFromMaintenanceWindow 6504 WindowId WindowTargetId
    deregisterTaskFromMaintenanceWindow 6505 WindowId WindowTaskId
    describeActivations 6506
    describeAssociation 6452
    describeAssociationExecutionTargets 6509 AssociationId ExecutionId
    describeAssociationExecutions 6513 AssociationId
    describeAutomationExecutions 6516
    describeAutomationStepExecutions 6527 AutomationExecutionId
    describeAvailablePatches 6533
    describeDocument 6536 Name
    describeDocumentPermission 6537 Name PermissionType
    describeEffectiveInstanceAssociations 6540 InstanceId
    describeEffectivePatchesForPatchBaseline 6543 BaselineId
    describeInstanceAssociationsStatus 6549 InstanceId
    describeInstanceInformation 6554
    describeInstancePatchStates 6561 InstanceIds
    describeInstancePatchStatesForPatchGroup 6561 PatchGroup
    describeInstancePatches 6566 InstanceId
    describeInstanceProperties 6570
    describeInventoryDeletions 6573
    describeMaintenanceWindowExecutionTaskInvocations 6577 WindowExecutionId TaskId
    describeMaintenanceWindowExecutionTasks 6582 WindowExecutionId
    describeMaintenanceWindowExecutions 6585 WindowId
    describeMaintenanceWindowSchedule 6588
    describeMaintenanceWindowTargets 6591 WindowId
    describeMaintenanceWindowTasks 6595 WindowId
    describeMaintenanceWindows 6602
    describeMaintenanceWindowsForTarget 6605 Targets ResourceType
    describeOpsItems 6608
    describeParameters 6615
    describePatchBaselines 6622
    describePatchGroupState 6626 PatchGroup
    describePatchGroups 6627
    describePatchProperties 6630 OperatingSystem Property
    describeSessions 6632 State
    disassociateOpsItemRelatedItem 154 OpsItemId AssociationId
    getAccessToken 6638 AccessRequestId
    getAutomationExecution 6641 AutomationExecutionId
    getCalendarState 6644 CalendarNames
    getCommandInvocation 6646 CommandId InstanceId
    getConnectionStatus 6649 Target
    getDefaultPatchBaseline 6651
    getDeployablePatchSnapshotForInstance 6652 InstanceId SnapshotId
    getDocument 6653 Name
    getExecutionPreview 6657 ExecutionPreviewId
    getInventory 6663
    getInventorySchema 6668
    getMaintenanceWindow 6674 WindowId
    getMaintenanceWindowExecution 6675 WindowExecutionId
    getMaintenanceWindowExecutionTask 6676 WindowExecutionId TaskId
    getMaintenanceWindowExecutionTaskInvocation 6579 WindowExecutionId TaskId InvocationId
    getMaintenanceWindowTask 6678 WindowId WindowTaskId
    getOpsItem 6688 OpsItemId
    getOpsMetadata 6693 OpsMetadataArn
    getOpsSummary 6696
    getParameter 6701 Name
    getParameterHistory 6703 Name
    getParameters 6706 Names
    getParametersByPath 6708 Path
    getPatchBaseline 6709 BaselineId
    getPatchBaselineForPatchGroup 6721 PatchGroup
    getResourcePolicies 6722 ResourceArn
    getServiceSetting 6725 SettingId
    labelParameterVersion 6727 Name Labels
    listAssociationVersions 6728 AssociationId
    listAssociations 6731
    listCommandInvocations 6734
    listCommands 6740
    listComplianceItems 6744
    listComplianceSummaries 6748
    listDocumentMetadataHistory 6754 Name Metadata
    listDocumentVersions 6761 Name
    listDocuments 6764
    listInventoryEntries 6767 InstanceId TypeName
    listNodes 6768
    listNodesSummary 6775 Aggregators
    listOpsItemEvents 6776
    listOpsItemRelatedItems 6779
    listOpsMetadata 6782
    listResourceComplianceSummaries 6785
    listResourceDataSync 6788
    listTagsForResource 6798 ResourceType ResourceId
    modifyDocumentPermission 154 Name PermissionType
    putComplianceItems 154 ResourceId ResourceType ComplianceType ExecutionSummary Items
    putInventory 6799 InstanceId Items
    putParameter 6800 Name Value
    putResourcePolicy 6801 ResourceArn Policy
    registerDefaultPatchBaseline 6497 BaselineId
    registerPatchBaselineForPatchGroup 6503 BaselineId PatchGroup
    registerTargetWithMaintenanceWindow 6802 WindowId ResourceType Targets
    registerTaskWithMaintenanceWindow 6803 WindowId TaskArn TaskType
    removeTagsFromResource 154 ResourceType ResourceId TagKeys
    resetServiceSetting 6725 SettingId
    resumeSession 6804 SessionId
    sendAutomationSignal 154 AutomationExecutionId SignalType
    sendCommand 6805 DocumentName
    startAccessRequest 6806 Reason Targets
    startAssociationsOnce 154 AssociationIds
    startAutomationExecution 6807 DocumentName
    startChangeRequestExecution 6807 DocumentName Runbooks
    startExecutionPreview 6808 DocumentName
    startSession 6804 Target
    stopAutomationExecution 154 AutomationExecutionId
    terminateSession 6809 SessionId
    unlabelParameterVersion 6810 Name ParameterVersion Labels
    updateAssociation 6452 AssociationId
    updateAssociationStatus 6452 Name InstanceId AssociationStatus
    updateDocument 6477 Content Name
    updateDocumentDefaultVersion 6811 Name DocumentVersion
    updateDocumentMetadata 154 Name DocumentReviews
    updateMaintenanceWindow 6813 WindowId
    updateMaintenanceWindowTarget 6814 WindowId WindowTargetId
    updateMaintenanceWindowTask 6815 WindowId WindowTaskId
    updateManagedInstanceRole 154 InstanceId IamRole
    updateOpsItem 154 OpsItemId
    updateOpsMetadata 6496 OpsMetadataArn
    updatePatchBaseline 6816 BaselineId
    updateResourceDataSync 154 SyncName SyncType SyncSource
    updateServiceSetting 154 SettingId SettingValue
    @sfn
    createActivity 6817 name
    createStateMachine 6818 name definition roleArn
    createStateMachineAlias 6819 name routingConfiguration
    deleteActivity 154 activityArn
    deleteStateMachine 154 stateMachineArn
    deleteStateMachineAlias 154 stateMachineAliasArn
    deleteStateMachineVersion 154 stateMachineVersionArn
    describeActivity 6820 activityArn
    describeExecution 6823 executionArn
    describeMapRun 6827 mapRunArn
    describeStateMachine 6830 stateMachineArn
    describeStateMachineAlias 6837 stateMachineAliasArn
    describeStateMachineForExecution 6840 executionArn
    getActivityTask 6841 activityArn
    getExecutionHistory 6842 executionArn
    listActivities 6866
    listExecutions 6869
    listMapRuns 6872 executionArn
    listStateMachineAliases 6875 stateMachineArn
    listStateMachineVersions 6878 stateMachineArn
    listStateMachines 6881
    listTagsForResource 2649 resourceArn
    publishStateMachineVersion 6884 stateMachineArn
    redriveExecution 6885 executionArn
    sendTaskFailure 154 taskToken
    sendTaskHeartbeat 154 taskToken
    sendTaskSuccess 154 taskToken output
    startExecution 6886 stateMachineArn
    startSyncExecution 6887 stateMachineArn
    stopExecution 6890 executionArn
    tagResource 154 resourceArn tags
    testState 6891 definition
    untagResource 154 resourceArn tagKeys
    updateMapRun 154 mapRunArn
    updateStateMachine 6897 stateMachineArn
    updateStateMachineAlias 6898 stateMachineAliasArn
    validateStateMachineDefinition 6899 definition
    @sts
    assumeRole 6904 RoleArn RoleSessionName
    assumeRoleWithSAML 6907 RoleArn PrincipalArn SAMLAssertion
    assumeRoleWithWebIdentity 6908 RoleArn RoleSessionName WebIdentityToken
    assumeRoot 6909 TargetPrincipal TaskPolicyArn
    decodeAuthorizationMessage 6910 EncodedMessage
    getAccessKeyInfo 6911 AccessKeyId
    getCallerIdentity 6912
    getDelegatedAccessToken 6913 TradeInToken
    getFederationToken 6914 Name
    getSessionToken 6916
    getWebIdentityToken 6917 Audience SigningAlgorithm
    @textract
    analyzeDocument 6918 Document FeatureTypes
    analyzeExpense 6933 Document
    analyzeID 6947 DocumentPages
    createAdapter 6955 AdapterName FeatureTypes
    createAdapterVersion 6956 AdapterId DatasetConfig OutputConfig
    deleteAdapter 154 AdapterId
    deleteAdapterVersion 154 AdapterId AdapterVersion
    detectDocumentText 6957 Document
    getAdapter 6958 AdapterId
    getAdapterVersion 6961 AdapterId AdapterVersion
    getDocumentAnalysis 6968 JobId
    getDocumentTextDetection 6972 JobId
    getExpenseAnalysis 6973 JobId
    getLendingAnalysis 6974 JobId
    getLendingAnalysisSummary 6989 JobId
    listAdapterVersions 6997
    listAdapters 7000
    listTagsForResource 4013 ResourceARN
    startDocumentAnalysis 5530 DocumentLocation FeatureTypes
    startDocumentTextDetection 5530 DocumentLocation
    startExpenseAnalysis 5530 DocumentLocation
    startLendingAnalysis 5530 DocumentLocation
    tagResource 154 ResourceARN Tags
    untagResource 154 ResourceARN TagKeys
    updateAdapter 7003 AdapterId
    @transcribe
    createCallAnalyticsCategory 7004 CategoryName Rules
    createLanguageModel 7019 LanguageCode BaseModelName ModelName InputDataConfig
    createMedicalVocabulary 7023 VocabularyName LanguageCode VocabularyFileUri
    createVocabulary 7023 VocabularyName LanguageCode
    createVocabularyFilter 7026 VocabularyFilterName LanguageCode
    deleteCallAnalyticsCategory 154 CategoryName
    deleteCallAnalyticsJob 154 CallAnalyticsJobName
    describeLanguageModel 7027 ModelName
    getCallAnalyticsCategory 7004 CategoryName
    getCallAnalyticsJob 7029 CallAnalyticsJobName
    getMedicalScribeJob 7053 MedicalScribeJobName
    getMedicalTranscriptionJob 7063 MedicalTranscriptionJobName
    getMedicalVocabulary 7070 VocabularyName
    getTranscriptionJob 7071 TranscriptionJobName
    getVocabulary 7070 VocabularyName
    getVocabularyFilter 7084 VocabularyFilterName
    listCallAnalyticsCategories 7085
    listCallAnalyticsJobs 7087
    listLanguageModels 7090
    listMedicalScribeJobs 7092
    listMedicalTranscriptionJobs 7095
    listMedicalVocabularies 7099
    listTagsForResource 7102 ResourceArn
    listTranscriptionJobs 7103
    listVocabularies 7099
    listVocabularyFilters 7106
    startCallAnalyticsJob 7029 CallAnalyticsJobName Media
    startMedicalScribeJob 7053 MedicalScribeJobName Media OutputBucketName DataAccessRoleArn
    ~ Settings
    startMedicalTranscriptionJob 7063 MedicalTranscriptionJobName LanguageCode Media
    ~ OutputBucketName Specialty Type
    startTranscriptionJob 7071 TranscriptionJobName Media
    tagResource 154 ResourceArn Tags
    untagResource 154 ResourceArn TagKeys
    updateCallAnalyticsCategory 7004 CategoryName Rules
    updateMedicalVocabulary 7101 VocabularyName LanguageCode VocabularyFileUri
    updateVocabulary 7101 VocabularyName LanguageCode
    updateVocabularyFilter 7026 VocabularyFilterName
    @translate
    createParallelData 7108 Name ParallelDataConfig
    deleteParallelData 7108 Name
    describeTextTranslationJob 7110 JobId
    getParallelData 7123 Name
    getTerminology 7128 Name
    importTerminology 7132 Name MergeStrategy TerminologyData
    listLanguages 7133
    listParallelData 7137
    listTagsForResource 1438 ResourceArn
    listTerminologies 7139
    listTextTranslationJobs 7141
    startTextTranslationJob 7143 InputDataConfig OutputDataConfig DataAccessRoleArn
    ~ SourceLanguageCode TargetLanguageCodes
    stopTextTranslationJob 7143 JobId
    tagResource 154 ResourceArn Tags
    translateDocument 7144 Document SourceLanguageCode TargetLanguageCode
    translateText 7150 Text SourceLanguageCode TargetLanguageCode
    untagResource 154 ResourceArn TagKeys
    updateParallelData 7151 Name ParallelDataConfig
    """#
}
